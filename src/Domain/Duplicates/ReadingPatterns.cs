using System.Text.RegularExpressions;

namespace LocalPlan.Domain.Duplicates;

/// <summary>The figures of a project text, as they look when folded.</summary>
internal static partial class ReadingPatterns
{
    public static readonly (PieceKind Kind, Regex Pattern)[] Figures =
    [
        (PieceKind.Code, Code()), (PieceKind.Moo, Moo()), (PieceKind.Phase, Phase()), (PieceKind.Soi, Soi()), (PieceKind.Year, Year()),
        (PieceKind.Size, Dimension()), (PieceKind.Size, Number()),
    ];

    /// <summary>The word that opens an address; what follows up to the next space or opening word is its name.</summary>
    [GeneratedRegex(@"\G(?:(?<owner>อ?องคการบริหารสวน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)|อบต|อบจ|ทต|ทม|ทน)|(?<tambon>ตำบล)|(?<drop>อำเภอ|จังหวัด))")]
    public static partial Regex Address();

    [GeneratedRegex(@"\G(?:ประจำ|ปี|พศ|ระยะ|ชวง|ตอนที|กวาง|ยาว|ความยาว|ขนาด|หมูที|หมู\d|ตำบล|อำเภอ|จังหวัด|จำนวน|องคการบริหาร|เทศบาล|[0-9()\-/])")]
    public static partial Regex AddressEnd();

    /// <summary>Numbers after หมู่ที่, with lists and ranges.</summary>
    [GeneratedRegex(@"\Gหมู(?:บาน)?(?:ที)?(?<n>\d{1,2})(?!\d)(?:(?<r>-|ถึง|,|และ)(?:หมู(?:ที)?)?(?<m>\d{1,2})(?!\d))*")]
    private static partial Regex Moo();

    [GeneratedRegex(@"\G(?:ระย?ะ|ชวง|ตอน|เฟส|สวน|โซน)(?:ที)?(?<n>\d{1,2})(?!\d)(?!เมตร|กิโลเมตร)")]
    private static partial Regex Phase();

    [GeneratedRegex(@"\Gซอย(?:ที)?(?<n>\d{1,3}(?:/\d{1,2})?)(?!\d)")]
    private static partial Regex Soi();

    [GeneratedRegex(@"\G(?<n>[ก-ฮ]{2}ถ\d{1,2}-\d{2,5}|(?:ทล|ทช)\d{2,5})")]
    private static partial Regex Code();

    [GeneratedRegex(@"\G(?:ประจำ)?(?:ปีงบประมาณ|ปี)?(?:พศ)?(?<n>25[5-9]\d)(?![\d.])")]
    private static partial Regex Year();

    [GeneratedRegex(@"\G(?<what>ผิวจราจรกวาง|ขนาดกวาง|ความกวาง|กวาง|ความยาวรวม|ความยาว|ยาวรวม|ยาว|ระยะทางรวม|ระยะทาง|ความหนา|หนา|ลึก|สูง|พืนที)(?:เฉลีย|ประมาณ|รวม|ไมนอยกวา)*(?<n>\d+(?:\.\d+)?)(?<unit>ตารางเมตร|กิโลเมตร|เซนติเมตร|เมตร)?")]
    private static partial Regex Dimension();

    [GeneratedRegex(@"\G(?:จำนวน|ขนาด)?(?<n>\d+(?:\.\d+)?)(?<unit>ตารางเมตร|กิโลเมตร|เซนติเมตร|เมตร)?")]
    private static partial Regex Number();
}
