using System.Globalization;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Amendments;

/// <summary>
/// Compares two wordings of one field from the outside in: looks first for different numbers, then peels off spelling, abbreviations,
/// tone marks and synonyms. What is left over is a slip of the pen or another wording.
/// </summary>
internal static class TextComparison
{
    public static (DifferenceSort Sort, IReadOnlyList<TextPart> Parts) Of(string? before, string? after)
    {
        if (before is null || after is null)
            return (before is null ? DifferenceSort.Filled : DifferenceSort.Emptied, []);
        var (old, oldRest) = Quantity.Read(ThaiNormalizer.Canonical(before));
        var (now, nowRest) = Quantity.Read(ThaiNormalizer.Canonical(after));
        var numbers = Numbers(old, now);
        if (numbers is { Sort: >= DifferenceSort.Quantity } other)
            return other;
        var (sort, parts) = Words(before, after, WithUnits(oldRest, old, now), WithUnits(nowRest, now, old));
        return numbers is { } slip && sort < DifferenceSort.Quantity ? slip : (sort, parts);
    }

    private static (DifferenceSort Sort, IReadOnlyList<TextPart> Parts)? Numbers(IReadOnlyList<Quantity> old, IReadOnlyList<Quantity> now)
    {
        if (old.Count != now.Count)
            return (DifferenceSort.Quantity, [new(Joined(Missing(old, now)), Joined(Missing(now, old)))]);
        var pairs = old.Zip(now).Where(p => p.First.Value != p.Second.Value || IsOtherUnit(p.First, p.Second)).ToList();
        if (pairs.Count == 0)
            return null;
        var parts = pairs.ConvertAll(p => new TextPart(p.First.ToString(), p.Second.ToString()));
        if (pairs.TrueForAll(p => p.First.IsSlipFor(p.Second)))
            return (DifferenceSort.UnitSlip, parts);
        return (pairs.TrueForAll(p => p.First.IsPlace && p.Second.IsPlace) ? DifferenceSort.Place : DifferenceSort.Quantity, parts);
    }

    private static bool IsOtherUnit(Quantity first, Quantity second) => first.Unit != second.Unit && first.Unit.Length > 0 && second.Unit.Length > 0;

    /// <summary>A unit that the other text spells in an unknown way is a word among words.</summary>
    private static string WithUnits(string rest, IReadOnlyList<Quantity> own, IReadOnlyList<Quantity> other)
    {
        var pieces = rest.Split('#');
        return string.Concat(pieces.Select((p, i) => i < own.Count ? $"{p}# {(other[i].Unit.Length == 0 ? own[i].Unit : "")}" : p));
    }

    private static (DifferenceSort, IReadOnlyList<TextPart>) Words(string before, string after, string oldRest, string nowRest)
    {
        if (Bare(ThaiNormalizer.Clean(before)) == Bare(ThaiNormalizer.Clean(after)))
            return (HasThaiDigit(before) == HasThaiDigit(after) ? DifferenceSort.Spacing : DifferenceSort.DigitStyle, []);
        if (Bare(oldRest) == Bare(nowRest))
            return (HasThaiDigit(before) != HasThaiDigit(after) ? DifferenceSort.DigitStyle : DifferenceSort.Abbreviation, TextParts.Of(before, after));
        if (Bare(ThaiNormalizer.Fold(oldRest)) == Bare(ThaiNormalizer.Fold(nowRest)))
            return (DifferenceSort.ToneMark, TextParts.Of(before, after));
        return (Meaning.SortOf(oldRest, nowRest), TextParts.Of(before, after));
    }

    /// <summary>Letters and digits only, and the # of a number.</summary>
    internal static string Bare(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c == '#' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark));

    private static bool HasThaiDigit(string text) => text.Any(c => c is >= '๐' and <= '๙');

    private static IEnumerable<string> Missing(IReadOnlyList<Quantity> from, IReadOnlyList<Quantity> of) =>
        from.Select(q => q.ToString()).Except(of.Select(q => q.ToString()), StringComparer.Ordinal);

    private static string Joined(IEnumerable<string> texts) => string.Join(", ", texts);
}
