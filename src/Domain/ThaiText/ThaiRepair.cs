using System.Text;
using static LocalPlan.Domain.ThaiText.ThaiCharacters;

namespace LocalPlan.Domain.ThaiText;

/// <summary>Puts the characters of a Thai syllable into the one order that equal words share. NFC leaves all of these apart.</summary>
internal static class ThaiRepair
{
    public static string Apply(string text) => IsInOrder(text) ? text : Repaired(text);

    /// <summary>Most texts are as they should be; looking is cheaper than building them anew.</summary>
    private static bool IsInOrder(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var (c, before) = (text[i], i == 0 ? ' ' : text[i - 1]);
            if (c is Nikhahit or Lakkhangyao || (c == SaraE && before == SaraE) || (c is SaraAa or SaraAm && (char.IsWhiteSpace(before) || before == SaraAm))
                || (IsMark(c) && (before == SaraAm || (IsMark(before) && Rank(before) >= Rank(c)))))
                return false;
        }
        return true;
    }

    private static string Repaired(string text)
    {
        var source = SplitSaraAm(text);
        var result = new StringBuilder(source.Length);
        var marks = new List<char>(4);
        for (var i = 0; i < source.Length;)
        {
            if (IsMark(source[i]))
                i = AppendMarks(source, i, marks, result);
            else if (source[i] == SaraE && i + 1 < source.Length && source[i + 1] == SaraE)
                (_, i) = (result.Append(SaraAe), i + 2);
            else
                (_, i) = (result.Append(source[i]), i + 1);
        }
        return result.ToString();
    }

    /// <summary>ำ becomes ํ + า so that one rule serves every spelling; ๅ outside ฤๅ and ฦๅ is a slip for า.</summary>
    private static string SplitSaraAm(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == SaraAm)
                result.Append(Nikhahit).Append(SaraAa);
            else if (text[i] == Lakkhangyao && (result.Length == 0 || result[^1] is not ('ฤ' or 'ฦ')))
                result.Append(SaraAa);
            else if (EndOfGap(text, i, result) is var aa and > 0)
                (_, i) = (result.Append(Nikhahit).Append(SaraAa), aa);
            else
                result.Append(text[i]);
        }
        return result.ToString();
    }

    /// <summary>
    /// PDF text loses the ring of ำ and leaves a gap ("จัดท า"). No Thai word starts with า, so a gap between a consonant and า is that loss.
    /// </summary>
    private static int EndOfGap(string text, int gap, StringBuilder result)
    {
        if (!char.IsWhiteSpace(text[gap]) || !EndsInOpenConsonant(result))
            return 0;
        var i = gap;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i < text.Length && text[i] is (SaraAa or Lakkhangyao) ? i : 0;
    }

    private static bool EndsInOpenConsonant(StringBuilder result)
    {
        var last = result.Length - 1;
        while (last >= 0 && IsTone(result[last]))
            last--;
        return last >= 0 && IsConsonant(result[last]);
    }

    private static int AppendMarks(string source, int start, List<char> marks, StringBuilder result)
    {
        marks.Clear();
        var i = start;
        while (i < source.Length && IsMark(source[i]))
            AddOnce(marks, source[i++]);
        var am = i < source.Length && source[i] == SaraAa && marks.Contains(Nikhahit);
        if (am)
            i = PassSaraAm(source, i, marks);
        foreach (var mark in marks.Where(m => !am || m != Nikhahit).OrderBy(Rank).ThenBy(m => m))
            result.Append(mark);
        if (am)
            result.Append(SaraAm);
        return i;
    }

    /// <summary>Takes า and what was typed after it by mistake: marks with a tone among them, and the same ำ again.</summary>
    private static int PassSaraAm(string source, int aa, List<char> marks)
    {
        var i = aa + 1;
        while (true)
        {
            var end = i;
            while (end < source.Length && IsMark(source[end]))
                end++;
            var run = source[i..end];
            var again = run.Contains(Nikhahit) && end < source.Length && source[end] == SaraAa;
            if (!again && !run.Any(IsTone))
                return i;
            foreach (var mark in run)
                AddOnce(marks, mark);
            i = again ? end + 1 : end;
        }
    }

    private static void AddOnce(List<char> marks, char mark)
    {
        if (!marks.Contains(mark))
            marks.Add(mark);
    }
}
