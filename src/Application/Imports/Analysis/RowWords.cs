using System.Text.RegularExpressions;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

internal enum TotalsKind
{
    Baht,
    Projects,

    /// <summary>ยอดยกไป and ยอดยกมา: a sum carried from page to page.</summary>
    Carried,
}

/// <summary>Tells rows that total, divide or belong to a part from projects whose names hold the same words.</summary>
internal static partial class RowWords
{
    private const int LongestLabel = 80;

    /// <summary>What a row totals, or null when it is no totals row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="head">The head above it.</param>
    /// <param name="mayBeAnyText">Whether any text that begins with รวม is a total when it stands alone with money.</param>
    public static TotalsKind? TotalsOf(SheetRow row, FormHead head, bool mayBeAnyText = true)
    {
        var texts = row.Cells.Where(c => !head.IsMoney(c.Key)).OrderBy(c => c.Key)
            .Select(c => (Column: c.Key, Text: Joined(ThaiNormalizer.Clean(c.Value.Text)))).Where(c => c.Text.Length > 0).ToList();
        var left = texts.Where(c => c.Column <= (head.Column(FormField.Target) ?? int.MaxValue)).Select(c => c.Text).ToList();
        if (left.Count == 0)
            left = texts.ConvertAll(c => c.Text);
        if (left.Count == 0 || left[0].Length > LongestLabel || !IsTotal(left, isAlone: mayBeAnyText && texts.Count == 1 && row.Cells.Count > 1))
            return null;
        return left[0].StartsWith("ยอดยก", StringComparison.Ordinal) ? TotalsKind.Carried
            : left.Exists(t => t.Contains("จำนวนโครงการ", StringComparison.Ordinal)) ? TotalsKind.Projects
            : TotalsKind.Baht;
    }

    /// <summary>"ร ว ม": a word that was spaced out to fill its cell.</summary>
    private static string Joined(string text) => SpacedOut().IsMatch(text) ? text.Replace(" ", "", StringComparison.Ordinal) : text;

    /// <summary>A label of a total, or any text that begins with รวม and stands alone with money.</summary>
    private static bool IsTotal(List<string> left, bool isAlone) =>
        (Total().IsMatch(left[0]) && left.Skip(1).All(t => Count().IsMatch(t) || TotalScope().IsMatch(t)))
        || (isAlone && left[0].StartsWith("รวม", StringComparison.Ordinal));

    /// <summary>The label of an amendment divider; an empty one leads back to the base plan; null is no divider.</summary>
    public static string? DividerOf(string text)
    {
        var line = ThaiNormalizer.Clean(text);
        if (line.Length > LongestLabel * 2 || !Kind().IsMatch(line) || Filler().Replace(line, "").Length > 0)
            return null;
        return BasePlan().IsMatch(line) && !Amendment().IsMatch(line) ? "" : ThaiNormalizer.Repair(text).Replace('\n', ' ').Trim();
    }

    /// <summary>Whether a name is written as a part of the project above it: "- …", "1) …", "กิจกรรมที่ 2 …".</summary>
    public static bool IsPart(string name) => ThaiNormalizer.Clean(name) is var clean && (Bullet().IsMatch(clean) || Part().IsMatch(clean));

    /// <summary>Whether a name stands behind a dash or a dot, which no name of a project does.</summary>
    public static bool IsBulleted(string name) => Bullet().IsMatch(ThaiNormalizer.Clean(name));

    [GeneratedRegex(@"^(?:รวม ?(?:งบประมาณ|ทั้งสิ้น|ทั้งหมด|จำนวน|เป็นเงิน|เงิน|ยอด|โครงการ|ทุก(?:แผนงาน|ยุทธ)|แผนงาน|ยุทธศาสตร์|กลยุทธ์|หน้านี้|[\d(:/]|$)|ยอด(?:ยก|รวม)|จำนวนโครงการ|(?:sub ?|grand ?)?total"
        + "|(?:เงิน|วงเงิน|ยอดเงิน|จำนวนเงิน|ผล|สรุป(?:ยอด)?|(?:เงิน)?งบประมาณ|งบ) ?รวม ?(?:ทั้ง|เป็น|เงิน|งบประมาณ|ยอด|ทุก|โครงการ|[\\d(:/]|$)|(?:เงิน|งบประมาณ|เป็นเงิน) ?ทั้ง(?:สิ้น|หมด)|ทั้งสิ้น$)")]
    private static partial Regex Total();

    /// <summary>Whether a text only counts: "5 โครงการ", "บาท".</summary>
    public static bool IsCount(string text) => Count().IsMatch(ThaiNormalizer.Clean(text));

    /// <summary>A page's number, which stands between rows where pages were typed.</summary>
    public static bool IsPageMark(string text) => PageMark().IsMatch(ThaiNormalizer.Clean(text));

    [GeneratedRegex(@"^(?:หน้า ?(?:ที่)? ?\d{1,4}(?: ?/ ?\d{1,4})?|- ?\d{1,4} ?-)$")]
    private static partial Regex PageMark();

    [GeneratedRegex(@"^ร ว ม(?: |$)(?:\S{1,5}(?: |$))*$")]
    private static partial Regex SpacedOut();

    [GeneratedRegex(@"^[\d,. -]*(?:โครงการ|บาท|รายการ)?$")]
    private static partial Regex Count();

    /// <summary>What a total beside the word รวม may stand for.</summary>
    [GeneratedRegex("^(?:แผนงาน|ยุทธศาสตร์|กลยุทธ์|แนวทาง|ทั้งสิ้น|ทั้งหมด|งบประมาณ|จำนวนโครงการ|เป็นเงิน)")]
    private static partial Regex TotalScope();

    [GeneratedRegex("original|แก้ไข|เพิ่มเติม|เปลี่ยนแปลง|ทบทวน|ฉบับเดิม|แผนเดิม|แผนหลัก|^\\(?เดิม\\)?$")]
    private static partial Regex Kind();

    [GeneratedRegex("แก้ไข|เพิ่มเติม|เปลี่ยนแปลง|ทบทวน")]
    private static partial Regex Amendment();

    [GeneratedRegex("original|เดิม|แผนหลัก")]
    private static partial Regex BasePlan();

    /// <summary>Everything that a divider may say besides; what is left over makes the line something else.</summary>
    [GeneratedRegex(@"original|แก้ไข|เพิ่มเติม|เปลี่ยนแปลง|ทบทวน|แผนพัฒนาท้องถิ่น|แผนหลัก|แผน|เดิม|ใหม่|ฉบับ|ครั้ง|ที่|และ|หรือ|พ\.ศ\.|ปีงบประมาณ|ประจำ|ปี|โครงการ|ตาม|มติ|ลงวันที่|ของ|การ|เมื่อ|วันที่|ประกาศ|อนุมัติ|เห็นชอบ|ใช้บังคับ|สภาท้องถิ่น|ผู้บริหารท้องถิ่น|คณะกรรมการ"
        + @"|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\."
        + @"|(?:องค์การบริหารส่วน(?:จังหวัด|ตำบล)|เทศบาล(?:นคร|เมือง|ตำบล)|อบต\.?|อบจ\.?|ท[ตมน]\.?) ?[\p{L}\p{M}]+|[\d\s/.,():-]")]
    private static partial Regex Filler();

    [GeneratedRegex(@"^[-•*·○●]")]
    private static partial Regex Bullet();

    /// <summary>Letters of a list are the first of the alphabet, and no abbreviation: "ก. …", and not "ร.ร.…", "จ.ตาก", "พ.ร.บ. …".</summary>
    [GeneratedRegex(@"^(?:กิจกรรม|(?:รุ่น|ช่วง|ส่วน|ตอน|ระยะ|งวด|ครั้ง|จุด|สาย|เฟส|หมู่|ปี)(?:ที่)? ?\d|รุ่นที่|\(?\d{1,2}(?:\.\d{1,2})*\) ?|\d{1,2}(?:\.\d{1,2})+ |[ก-ญ]\) ?|[ก-ญ]\. (?![ก-ฮ]{1,3}\.)|[กขคง]\.(?![ก-ฮ]{1,3}\.))")]
    private static partial Regex Part();
}
