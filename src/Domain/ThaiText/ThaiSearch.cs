using System.Text.RegularExpressions;

namespace LocalPlan.Domain.ThaiText;

/// <summary>
/// The key that search looks in: the fold without spaces, since Thai is written with and without them. Only between two numbers the
/// space stays, or they would read as one.
/// </summary>
public static partial class ThaiSearch
{
    public static string KeyOf(params IEnumerable<string?> texts) =>
        string.Join('|', texts.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => Spaces().Replace(Fold(t), "")));

    /// <summary>The fold with plain numbers: 1,250 is 1250.</summary>
    public static string Fold(string? text) => Thousands().Replace(ThaiNormalizer.Fold(text), "");

    [GeneratedRegex("(?<![0-9]) | (?![0-9])")]
    private static partial Regex Spaces();

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")]
    private static partial Regex Thousands();
}
