namespace LocalPlan.Domain.ThaiText;

/// <summary>Turns the digits of a text from one script to the other; every other character stays.</summary>
public static class ThaiDigits
{
    private const char ThaiZero = '๐';
    private const char FullWidthZero = '０';

    /// <summary>Thai (๐-๙) and full-width digits become 0-9.</summary>
    public static string ToArabic(string text) =>
        string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = ToArabic(source[i]);
        });

    /// <summary>Arabic and full-width digits become ๐-๙.</summary>
    public static string ToThai(string text) =>
        string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = ToArabic(source[i]) is >= '0' and <= '9' and var digit ? (char)(ThaiZero + digit - '0') : source[i];
        });

    public static char ToArabic(char character) => character switch
    {
        >= ThaiZero and <= '๙' => (char)('0' + character - ThaiZero),
        >= FullWidthZero and <= '９' => (char)('0' + character - FullWidthZero),
        _ => character,
    };
}
