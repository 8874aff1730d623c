using System.Text.RegularExpressions;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>A unit of money other than the baht, where it is printed.</summary>
internal sealed record MoneyUnit(CellPlace At, string Text);

/// <summary>
/// Tells in what a book counts money. A plan is kept in baht, and whether 1.5 was meant as millions a person has to say: rows under
/// another unit are refused rather than read as baht.
/// </summary>
internal static partial class MoneyUnits
{
    /// <summary>Whether a word of a head, without spaces, names thousands or millions of baht.</summary>
    public static bool IsOther(string word) => Other().IsMatch(word);

    /// <summary>A word of a head without its unit.</summary>
    public static string Without(string word) => Other().Replace(word, "");

    /// <summary>What a line says of the unit, as "หน่วย : พันบาท" or "(ล้านบาท)": true for another than the baht, null when it says nothing.</summary>
    public static bool? IsOtherInLine(string text) =>
        HeadWords.Squash(text) is var word && OtherLine().IsMatch(word) ? true : BahtLine().IsMatch(word) ? false : null;

    [GeneratedRegex(@"\(?(?:หน่วย(?:นับ|เงิน)?(?:เป็น)?[:.=]?|unit:?(?:in)?)?(?:(?:(?:สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)+บาท)|(?:thousands?|millions?)(?:of)?baht)\)?|\((?:พัน|หมื่น|แสน|ล้าน)\)")]
    private static partial Regex Other();

    [GeneratedRegex(@"(?:หน่วย(?:นับ|เงิน)?(?:เป็น)?[:.=]?|unit:?(?:in)?|\(|^)(?:(?:(?:สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)+(?:บาท)?)|(?:thousands?|millions?)(?:of)?baht)\)?$")]
    private static partial Regex OtherLine();

    [GeneratedRegex(@"(?:หน่วย(?:นับ|เงิน)?(?:เป็น)?[:.=]?|unit:?(?:in)?)(?:บาท|baht)\)?$")]
    private static partial Regex BahtLine();
}
