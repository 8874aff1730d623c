namespace LocalPlan.Domain.ThaiText;

/// <summary>What each single character becomes before Thai syllables are looked at.</summary>
internal static class CharacterMap
{
    /// <summary>Stands for "leave this character out"; NUL has no place in a text and PostgreSQL refuses it.</summary>
    public const char Drop = '\0';

    private const string Dashes = "‐‑‒–—―−﹘﹣－⸺⸻";
    private const string Quotes = "\"'`´“”„‟‘’‚‛«»‹›″′＂＇";

    public static char ForStorage(char c) => c switch
    {
        _ when IsThaiLetter(c) => c,
        '\r' => Drop,
        '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
        _ when IsInvisible(c) => Drop,
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };

    public static char ForMatching(char c)
    {
        if (IsThaiLetter(c))
            return c;
        if (IsInvisible(c) || Quotes.Contains(c))
            return Drop;
        if (char.IsWhiteSpace(c))
            return ' ';
        if (Dashes.Contains(c))
            return '-';
        var narrow = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : ThaiDigits.ToArabic(c);
        return char.ToLowerInvariant(narrow);
    }

    /// <summary>Most characters of a plan: nothing single to repair about them.</summary>
    private static bool IsThaiLetter(char c) => c is >= 'ก' and <= '\u0E4E';

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF'
        || Noncharacters.Is(c) || (char.IsControl(c) && !char.IsWhiteSpace(c));
}
