using FsCheck;
using FsCheck.Fluent;

namespace LocalPlan.Domain.UnitTests.ThaiText;

/// <summary>Texts made of the pieces that normalising looks at, in any order.</summary>
public static class ThaiTexts
{
    private static readonly string[] Pieces =
    [
        "ก", "น", "ท", "ม.", "ต.", "อ.", "จ.", "ซ.", "ถ.", " ", "\n", "\u00A0", "\u200B", "3", "๕", "12", "-", "–", "(", ")", "\"",
        "\u0E31", "\u0E33", "\u0E34", "\u0E38", "\u0E3A", "\u0E47", "\u0E48", "\u0E49", "\u0E4C", "\u0E4D", "\u0E32", "\u0E45", "เ", "แ", "ฤ", "ฯ",
        "คสล.", "ค.ส.ล.", "หมู่", "หมู่ที่", "หมู่บ้านที่", "แอสฟัลท์", "ติก", "อบต.", "ทต", "รร.", "ศพด.", "ซอย", "เมตร", "กม.", "ตร.ม.",
        "ระยะที่", "เฟส", "ตำบล", "แม่ปะ", "พานิชย์", "ศาสานา", "โซล่าเซลล์", "A", "Phase",
    ];

    public static Arbitrary<string> Text() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
}
