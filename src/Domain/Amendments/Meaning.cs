using System.Text.RegularExpressions;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Amendments;

/// <summary>Tells a slip of the pen and a synonym from words that say something else.</summary>
internal static class Meaning
{
    /// <summary>A repaired word is hardly longer than the wrong one; more letters make another word of it.</summary>
    private const int MostLettersGrown = 1;

    /// <summary>A name is looked at so far.</summary>
    private const int NameLength = 14;

    private static readonly (Regex Pattern, string Form)[] Synonyms = [.. SubstanceWords.SameMeaning.SelectMany(line => line[..^1].Select(
        w => (new Regex(Regex.Escape(w), RegexOptions.CultureInvariant | RegexOptions.Compiled), line[^1])))];

    private static readonly Regex Name = new(
        $@"(?:{string.Join('|', SubstanceWords.PlaceWords)})(?<name>[\p{{L}}\p{{M}}]{{1,{NameLength}}})", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public static DifferenceSort SortOf(string before, string after)
    {
        var (old, now) = (Reduced(before), Reduced(after));
        var (oldFold, nowFold) = (Folded(old), Folded(now));
        if (oldFold == nowFold)
            return DifferenceSort.SameMeaning;
        if (SaysOtherWord(old, now, Math.Abs(oldFold.Length - nowFold.Length)))
            return DifferenceSort.Word;
        if (Slips.Are(Folded(before), Folded(after)))
            return DifferenceSort.Typo;
        return IsOtherPlace(before, after) ? DifferenceSort.Place : DifferenceSort.Wording;
    }

    private static string Reduced(string text) => Synonyms.Aggregate(text, (t, s) => s.Pattern.Replace(t, s.Form));

    private static string Folded(string text) => TextComparison.Bare(ThaiNormalizer.Fold(text));

    /// <summary>One telling word went and another came, or a whole one came or went.</summary>
    private static bool SaysOtherWord(string before, string after, int grown)
    {
        var lost = SubstanceWords.Telling.Any(w => Count(before, w) > Count(after, w));
        var gained = SubstanceWords.Telling.Any(w => Count(after, w) > Count(before, w));
        return (lost && gained) || ((lost || gained) && grown > MostLettersGrown);
    }

    /// <summary>In a name one letter may be missing or too many; one that was replaced makes another name.</summary>
    private static bool IsOtherPlace(string before, string after)
    {
        var (old, now) = (NamesOf(before), NamesOf(after));
        return old.Count == now.Count && old.Zip(now).Any(p => p.First != p.Second
            && (p.First.Length == p.Second.Length || ThaiSimilarity.Distance(p.First, p.Second) > 1));
    }

    private static List<string> NamesOf(string text) => [.. Name.Matches(text).Select(m => Folded(m.Groups["name"].Value))];

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
