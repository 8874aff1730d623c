using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;

namespace LocalPlan.Infrastructure.Persistence.Seed;

/// <summary>The reference data that ships with the product.</summary>
internal static class SeedFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<T> Read<T>(string name)
    {
        using var stream = Open(name);
        return JsonSerializer.Deserialize<List<T>>(stream, Options)!;
    }

    public static Stream Open(string name) => Assembly.GetExecutingAssembly()
        .GetManifestResourceStream(Names().Single(n => n.EndsWith($".Seed.{name}.json", StringComparison.Ordinal)))!;

    /// <summary>To be raised when the same files are to give other rows: 2 = places are found by what they lie in.</summary>
    private const byte Edition = 2;

    /// <summary>Changes whenever any file or the edition does.</summary>
    public static string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([Edition]);
        foreach (var name in Names().Order(StringComparer.Ordinal))
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
            hash.AppendData(SHA256.HashData(stream));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.Contains(".Seed.", StringComparison.Ordinal));
}

internal sealed record SeedPlace(string Code, string Name, string? En, int? Moo);

internal sealed record SeedOrganization(string Dla, string Kind, string Name, string Short, string? En, string District, IReadOnlyList<SeedArea> Areas);

internal sealed record SeedArea(string Code, bool Whole);

internal sealed record SeedPlanClass(
    string Code, string Name, string AreaCode, string AreaName, IReadOnlyList<string> Aliases, IReadOnlyList<SeedTask> Tasks);

internal sealed record SeedTask(string Code, string Name);

internal sealed record SeedItem(string List, string? Group, string Name);

internal sealed record SeedWindow(int FirstYear, string? Citation);

internal sealed record SeedHoliday(DateOnly Date, string Kind, string Th, string En, string? Confidence);
