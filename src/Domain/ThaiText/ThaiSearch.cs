using System.Text.RegularExpressions;

namespace LocalPlan.Domain.ThaiText;

/// <summary>
/// The key that search looks in: the fold without spaces, since Thai is written with and without them. Only between two numbers the
/// space stays, or they would read as one.
/// </summary>
public static partial class ThaiSearch
{
    public static string KeyOf(params IEnumerable<string?> texts) => string.Join('|', texts
        .Where(t => !string.IsNullOrWhiteSpace(t))
        .Select(t => Spaces().Replace(ThaiNormalizer.Fold(t), "")));

    [GeneratedRegex("(?<![0-9]) | (?![0-9])")]
    private static partial Regex Spaces();
}
