using System.Text.RegularExpressions;

namespace LocalPlan.Domain.ThaiText;

/// <summary>Turns the digits of a text from one script to the other; every other character stays.</summary>
public static partial class ThaiDigits
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

    /// <summary>
    /// A text as documents print it: digits in Thai, but a run that mixes Latin letters and digits stays as it is, since a checksum, a code
    /// or an address in other digits is another one. A measure such as 4x100 is no such run.
    /// </summary>
    public static string InPrint(string text) => Run().Replace(text, run => IsCode(run.Value) ? run.Value : ToThai(run.Value));

    private static bool IsCode(string run) => Measure().Replace(run, "").Any(char.IsAsciiLetter);

    /// <summary>Letters and digits with the marks that join them, as in SHA-256, a@b.go.th or https://b.go.th/p/2570.</summary>
    [GeneratedRegex("[A-Za-z0-9０-９]+(?:[-._/:@?&=#%+~]+[A-Za-z0-9０-９]+)*")]
    private static partial Regex Run();

    /// <summary>The multiplication sign that typewriters know.</summary>
    [GeneratedRegex("(?<=[0-9])[xX](?=[0-9])")]
    private static partial Regex Measure();

    public static char ToArabic(char character) => character switch
    {
        >= ThaiZero and <= '๙' => (char)('0' + character - ThaiZero),
        >= FullWidthZero and <= '９' => (char)('0' + character - FullWidthZero),
        _ => character,
    };
}
