using System.Text;
using System.Text.RegularExpressions;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Duplicates;

/// <summary>
/// A text without everything that people get wrong: tone marks, spaces, doubled letters, full stops. Where the spaces were is
/// remembered, since they part names.
/// </summary>
public sealed partial class FoldedText
{
    private readonly bool[] _gaps;

    private FoldedText(string source, string text, bool[] gaps) => (Source, Text, _gaps) = (source, text, gaps);

    /// <summary>As written.</summary>
    public string Source { get; }

    public string Text { get; }

    /// <summary>Whether a space or the start of the text stood before the character.</summary>
    public bool IsGap(int index) => index < _gaps.Length && _gaps[index];

    public static FoldedText Of(string? source)
    {
        var folded = Folded(source);
        var text = new StringBuilder(folded.Length);
        var gaps = new List<bool>(folded.Length);
        var gap = true;
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (c is ' ' or '.' or ',' && !IsInsideNumber(folded, i))
                gap |= c is not '.';
            else if (text.Length > 0 && c == text[^1] && !char.IsAsciiDigit(c))
                continue;
            else
            {
                text.Append(c);
                gaps.Add(gap);
                gap = false;
            }
        }
        return new FoldedText(source ?? "", text.ToString(), [.. gaps]);
    }

    private static string Folded(string? source)
    {
        var clean = Abbreviation().Replace(ThaiNormalizer.Clean(source), m => Full(m.Value[0]));
        return HealthOffice().Replace(Numbers(ThaiNormalizer.Fold(Moo().Replace(clean, "$1หมู่ที่ "))), "รพสต");
    }

    /// <summary>The key of a word or name alone.</summary>
    public static string Key(string? word) => Of(word).Text;

    private static bool IsInsideNumber(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    private static string Numbers(string text) => Year().Replace(Thousands().Replace(text, "$1$2$3$4"), "25$1$2");

    private static string Full(char letter) => letter switch { 'ต' => "ตำบล", 'อ' => "อำเภอ", _ => "จังหวัด" };

    [GeneratedRegex(@"(?<![\p{L}\p{M}.])[ตอจ] ?\. ?(?=[ก-ฮเแโใไ](?! ?\.))")]
    private static partial Regex Abbreviation();

    /// <summary>ม. before a number is หมู่ที่, also without a space before it and after the number of a ซอย.</summary>
    [GeneratedRegex(@"((?<!\d ?)|ซอย ?(?:ที่ ?)?\d{1,3} |ซ\. ?\d{1,3} )ม\. ?(?=\d{1,2}(?![\d.,]))")]
    private static partial Regex Moo();

    /// <summary>The sub-district health office has two names.</summary>
    [GeneratedRegex(@"โรงพยาบาลสงเสริมสุขภาพตำบล ?|รพ\.? ?สต\.? ?")]
    private static partial Regex HealthOffice();

    [GeneratedRegex(@"(\d) ?, ?(\d) ?(\d) ?(\d)(?!\d)")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<!\d)2 ?5 ?([5-9]) ?(\d)(?!\d)")]
    private static partial Regex Year();
}
