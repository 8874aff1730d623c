using System.Globalization;
using System.Text.RegularExpressions;
using LocalPlan.Application.Imports.Analysis;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.ComparisonLists;

/// <summary>Reads fiscal years as people write them: 2566, ๒๕๖๖, 66, ปี 2566-2568, 2566 และ 2568, and years of the Common Era.</summary>
internal static partial class YearText
{
    private const int Century = 2500;
    private const int First = 2540;
    private const int Last = 2700;
    private const int Longest = 20;

    /// <summary>The years in order; none where the text is blank, null where it cannot be read.</summary>
    public static IReadOnlyList<int>? Read(string? text)
    {
        if (IsNone(text))
            return [];
        var years = new SortedSet<int>();
        foreach (var part in Separator().Split(ThaiNormalizer.Clean(text)).Where(p => p.Length > 0))
        {
            if (Span().Match(part) is not { Success: true } match || YearOf(match.Groups[1].Value) is not { } from)
                return null;
            var until = match.Groups[2].Success ? YearOf(match.Groups[2].Value) : from;
            if (until is null || until < from || until - from >= Longest)
                return null;
            years.UnionWith(Enumerable.Range(from, until.Value - from + 1));
        }
        return [.. years];
    }

    /// <summary>Blank, or a dash, by which people say that there is none.</summary>
    public static bool IsNone(string? text) => BlankText.Is(text) || ThaiNormalizer.Clean(text) == "-";

    private static int? YearOf(string digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        year = digits.Length == 2 ? Century + year : HeadWords.IsCommonEra(year) ? year + FiscalYear.EraOffset : year;
        return year is >= First and < Last ? year : null;
    }

    [GeneratedRegex(@"\s*(?:[,;/]|และ)\s*")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:ปีงบประมาณ|ปี)?\s*(?:พ\.ศ\.)?\s*(\d{4}|\d{2})(?:\s*(?:-|–|ถึง)\s*(?:พ\.ศ\.)?\s*(\d{4}|\d{2}))?$")]
    private static partial Regex Span();
}
