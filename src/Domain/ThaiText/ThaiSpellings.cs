namespace LocalPlan.Domain.ThaiText;

/// <summary>
/// The abbreviations and misspellings of plan texts as data, applied to Clean text from the top down. Planners extend this list;
/// every line has a case in the tests. Patterns see lower case, Arabic digits and single spaces.
/// </summary>
internal static class ThaiSpellings
{
    /// <summary>No Thai letter, mark or full stop stands before: the abbreviation starts here.</summary>
    private const string Start = @"(?<![\p{L}\p{M}.])";

    /// <summary>The abbreviation ends: by its full stop, or because no letter follows.</summary>
    private const string End = @"(?:\.|(?![\p{L}\p{M}.]))";

    /// <summary>A name follows, not another abbreviated rank such as จ.ส.อ.</summary>
    private const string Name = @"(?=[ก-ฮเแโใไ](?!\.))";

    private static readonly SpellingRule[] Rules =
    [
        new("สล|ส.|ส ", @"ค\.? ?ส\.? ?ล" + End + " ?", "คอนกรีตเสริมเหล็ก "),
        new("คอนกรี", @"คอนกรี(?:ต|ด|ท|ตต) ?เสริม ?เหล็ก", "คอนกรีตเสริมเหล็ก"),
        new("แอส", @"แอส[ฟพผภ][ัา]?[ลสร]?์?[ทตดธส]?(?:ิ[กค]|์)?(?: ?[ตท]ิ[กค]์?)*", "แอสฟัลต์"),
        new("โซล", @"โซล่?าร?์? ?เซลล?์?", "โซลาร์เซลล์"),
        new("พานิช", "พานิชย์?", "พาณิชย์"),
        new("ศาสา", "ศาสานา", "ศาสนา"),
        new("สาธารณะ", "สาธารณะ(?=ประโยชน์|สุข|ภัย)", "สาธารณ"),
        new("บต|บ.|บ ", @"อ\.? ?บ\.? ?ต\. ?" + "|" + Start + @"อ\.?บ\.?ต" + End + " ?", "องค์การบริหารส่วนตำบล"),
        new("บจ|บ.|บ ", @"อ\.? ?บ\.? ?จ\. ?" + "|" + Start + @"อ\.?บ\.?จ" + End + " ?", "องค์การบริหารส่วนจังหวัด"),
        new("ทต|ท.ต", Start + @"ท\.?ต" + End + " ?", "เทศบาลตำบล"),
        new("ทม|ท.ม", Start + @"ท\.?ม" + End + " ?", "เทศบาลเมือง"),
        new("ทน|ท.น", Start + @"ท\.?น" + End + " ?", "เทศบาลนคร"),
        new("ศพ|ศ.พ", @"ศ\.?พ\.?ด\. ?" + "|" + Start + @"ศ\.?พ\.?ด" + End + " ?", "ศูนย์พัฒนาเด็กเล็ก"),
        new("รพ|ร.พ", Start + @"ร\.?พ\.? ?ส\.?ต" + End + " ?", "โรงพยาบาลส่งเสริมสุขภาพตำบล"),
        new("รร", Start + "รร" + End + " ?", "โรงเรียน"),
        new("ตร|ตาราง", @"(\d) ?(?:ตร\.? ?ม" + End + "|ตารางเมตร) ?", "$1 ตารางเมตร "),
        new("ลบ|ลูกบาศก์", @"(\d) ?(?:ลบ\.? ?ม" + End + "|ลูกบาศก์เมตร) ?", "$1 ลูกบาศก์เมตร "),
        new("กม|ก.ม|กิโล", @"(\d) ?(?:ก\.?ม" + End + "|กิโลเมตร) ?", "$1 กิโลเมตร "),
        new("ซม|ซ.ม|เซนติ", @"(\d) ?(?:ซ\.?ม" + End + "|เซนติเมตร) ?", "$1 เซนติเมตร "),
        new("ม", @"(\d)(?: ?ม\.(?!\d)|ม(?![\p{L}\p{M}.])| ?เมตร) ?", "$1 เมตร "),
        new("หมู่|ม.", @"(?:หมู่ ?บ้าน ?ที่|หมู่ ?ที่|หมู่|(?<!ชั้น ?)" + Start + @"ม\.) ?(\d{1,3})(?!\d)", "หมู่ที่ $1"),
        new("(หมู่ที่", @" ?\((หมู่ที่ \d{1,3})\) ?", " $1 "),
        new("ซอย|ซ.", @"(?:ซอย ?ที่|ซอย|" + Start + @"ซ\.) ?(\d+)", "ซอย $1"),
        new("ซ.", Start + @"ซ\. ?" + Name, "ซอย"),
        new("ถ.", Start + @"ถ\. ?" + Name, "ถนน"),
        new("ต.|ตำบล ", "(?:" + Start + @"ต\.|ตำบล) ?" + Name, "ตำบล"),
        new("อ.|อำเภอ ", "(?:" + Start + @"อ\.|อำเภอ) ?" + Name, "อำเภอ"),
        new("จ.|จังหวัด ", "(?:" + Start + @"จ\.|จังหวัด) ?" + Name, "จังหวัด"),
        new("ที่", @"(?:ระยะ|ช่วง|ตอน) ?ที่ ?(\d+)", "ระยะที่ $1"),
        new("เฟส", @"เฟส ?(?:ที่)? ?(\d+)", "ระยะที่ $1"),
        new("phase", @"phase ?(\d+)", "ระยะที่ $1"),
    ];

    public static string Apply(string text)
    {
        foreach (var rule in Rules)
            text = rule.Apply(text);
        return text;
    }
}
