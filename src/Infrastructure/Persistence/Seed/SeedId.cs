using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalPlan.Infrastructure.Persistence.Seed;

/// <summary>The same id for the same thing on every installation: a UUIDv8 of kind and natural code.</summary>
internal static class SeedId
{
    public static Guid Of(string kind, string code)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"localplan:{kind}:{code}")).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }

    public static Guid Place(string code) => Of("place", code);

    public static Guid RuleSet(DateOnly effectiveFrom) => Of("rule-set", effectiveFrom.ToString("O", CultureInfo.InvariantCulture));

    public static Guid Organization(string dlaCode) => Of("organization", dlaCode);
}
