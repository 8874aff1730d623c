using System.Text;

namespace LocalPlan.Domain.ThaiText;

/// <summary>
/// The forms a text is compared in. Each is a pure function and idempotent; the original is kept beside them.
/// <see cref="Repair"/> is for storing and showing, <see cref="Clean"/>, <see cref="Canonical"/> and <see cref="Fold"/> are for matching only.
/// </summary>
public static class ThaiNormalizer
{
    private const int Settled = 4;

    /// <summary>The same text with its Thai characters in order: letter case, digits, quotes and line breaks (as \n) stay.</summary>
    public static string Repair(string? text) =>
        string.IsNullOrEmpty(text) ? "" : ThaiRepair.Apply(Composed(text, CharacterMap.ForStorage));

    /// <summary>Repaired, Arabic digits, one kind of dash, single spaces, no quotes, lower case.</summary>
    public static string Clean(string? text) =>
        string.IsNullOrEmpty(text) ? "" : Spaced(ThaiRepair.Apply(Composed(text, CharacterMap.ForMatching)));

    /// <summary>Clean, with abbreviations and common misspellings in one form (see <see cref="ThaiSpellings"/>).</summary>
    public static string Canonical(string? text) => Settle(Clean(text), ThaiSpellings.Apply);

    /// <summary>Canonical without tone marks, ์ ็ ฺ and ฯ: the key for matching and search.</summary>
    public static string Fold(string? text) => Settle(Clean(text), s => Stripped(ThaiSpellings.Apply(s)));

    private static string Settle(string text, Func<string, string> step)
    {
        for (var i = 0; i < Settled; i++)
        {
            var next = step(text);
            if (next == text)
                break;
            text = Spaced(ThaiRepair.Apply(next));
        }
        return text;
    }

    private static string Composed(string text, Func<char, char> map)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) && text[i++] is var high
                    && !Noncharacters.Is(char.ConvertToUtf32(high, text[i])))
                    result.Append(high).Append(text[i]);
            }
            else if (map(text[i]) is var mapped and not CharacterMap.Drop)
                result.Append(mapped);
        }
        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Spaced(string text) => IsSpaced(text) ? text : Respaced(text);

    private static bool IsSpaced(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i - 1] == ' '))
                return false;
        return true;
    }

    private static string Respaced(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c))
                result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        return result.ToString().TrimEnd(' ');
    }

    private static string Stripped(string text) => string.Concat(text.Where(c => !ThaiCharacters.IsFoldedAway(c)));
}
