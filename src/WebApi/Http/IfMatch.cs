using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LocalPlan.WebApi.Http;

/// <summary>The version that the caller has seen, from the If-Match header: <c>"123"</c>.</summary>
public readonly record struct IfMatch(uint? Version) : IParsable<IfMatch>
{
    public const string Header = "If-Match";

    public static IfMatch Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException(Header);

    /// <summary>A tag that no version of ours could carry matches nothing, so it reads as version 0.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IfMatch result)
    {
        result = new(uint.TryParse(s?.Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0);
        return s is not null;
    }
}
