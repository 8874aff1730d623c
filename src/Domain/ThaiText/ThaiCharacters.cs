namespace LocalPlan.Domain.ThaiText;

/// <summary>The classes of Thai characters that repairing and folding ask about.</summary>
internal static class ThaiCharacters
{
    public const char SaraAa = 'า';
    public const char SaraAm = '\u0E33';
    public const char SaraE = 'เ';
    public const char SaraAe = 'แ';
    public const char Lakkhangyao = '\u0E45';
    public const char Nikhahit = '\u0E4D';
    public const char Phinthu = '\u0E3A';
    public const char Thanthakhat = '\u0E4C';
    public const char Maitaikhu = '\u0E47';
    public const char Yamakkan = '\u0E4E';
    public const char Paiyannoi = '\u0E2F';

    public static bool IsConsonant(char c) => c is >= 'ก' and <= 'ฮ';

    /// <summary>A vowel, wherever it is written.</summary>
    public static bool IsVowel(char c) => c is >= '\u0E30' and <= '\u0E39' or >= '\u0E40' and <= '\u0E45';

    public static bool IsTone(char c) => c is >= '\u0E48' and <= '\u0E4B';

    /// <summary>A mark written above or below a consonant.</summary>
    public static bool IsMark(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    /// <summary>The place of a mark in the order Thai is stored: vowels before tones before ์.</summary>
    public static int Rank(char mark) => mark switch
    {
        Phinthu => 0,
        Nikhahit => 2,
        Thanthakhat or Yamakkan => 4,
        _ => IsTone(mark) ? 3 : 1,
    };

    /// <summary>A mark people leave out or get wrong without changing which word they mean.</summary>
    public static bool IsFoldedAway(char c) =>
        IsTone(c) || c is Phinthu or Thanthakhat or Maitaikhu or Yamakkan or Paiyannoi;
}
