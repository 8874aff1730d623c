using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalPlan.Domain.Amendments;

/// <summary>The pieces in which two texts differ, for people to look at.</summary>
internal static partial class TextParts
{
    private const int Telling = 3;
    private const int Around = 4;

    public static IReadOnlyList<TextPart> Of(string before, string after)
    {
        var (old, now) = (Tokens(before), Tokens(after));
        var common = Common(old, now);
        var parts = new List<TextPart>();
        var (i, j, fromOld, fromNow) = (0, 0, 0, 0);
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                Add(parts, old[fromOld..i], now[fromNow..j]);
                (fromOld, fromNow) = (++i, ++j);
            }
            else if (j == now.Count || (i < old.Count && common[i + 1, j] >= common[i, j + 1]))
                i++;
            else
                j++;
        }
        Add(parts, old[fromOld..], now[fromNow..]);
        return parts;
    }

    private static void Add(List<TextPart> parts, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (before.Count > 0 || after.Count > 0)
            parts.Add(Trimmed(string.Concat(before), string.Concat(after)));
    }

    /// <summary>Longest common subsequence of the rest from each pair of places.</summary>
    private static int[,] Common(List<string> old, List<string> now)
    {
        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }

    /// <summary>Without what both begin and end with, but never in the middle of a syllable's marks.</summary>
    private static TextPart Trimmed(string before, string after)
    {
        var shortest = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shortest && before[start] == after[start])
            start++;
        while (start > 0 && (IsMark(before, start) || IsMark(after, start)))
            start--;
        var end = 0;
        while (end < shortest - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        while (end > 0 && (IsMark(before, before.Length - end) || IsMark(after, after.Length - end)))
            end--;
        (start, end) = Widened(before, after, start, end);
        return new(before[start..^end].Trim(), after[start..^end].Trim());
    }

    /// <summary>A letter or two say nothing by themselves, so some of the word stays around them.</summary>
    private static (int Start, int End) Widened(string before, string after, int start, int end)
    {
        if (Math.Max(before.Length, after.Length) - start - end > Telling)
            return (start, end);
        (start, end) = (Math.Max(0, start - Around), Math.Max(0, end - Around));
        while (start > 0 && IsMark(before, start))
            start--;
        while (end > 0 && IsMark(before, before.Length - end))
            end--;
        return (start, end);
    }

    private static bool IsMark(string text, int at) => at < text.Length && char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark;

    private static List<string> Tokens(string text) => [.. Token().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[\d๐-๙][\d๐-๙,.]*|\s+|[^\d๐-๙\s]+")]
    private static partial Regex Token();
}
