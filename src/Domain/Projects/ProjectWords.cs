namespace LocalPlan.Domain.Projects;

/// <summary>Words by which a text is recognised as construction, or as measurable.</summary>
internal static class ProjectWords
{
    public static readonly IReadOnlyList<string> Construction =
        ["ก่อสร้าง", "ถนน", "คสล", "คอนกรีต", "ลูกรัง", "หินคลุก", "ขุดลอก", "ท่อระบายน้ำ", "รางระบายน้ำ", "ฝาย", "สะพาน", "อาคาร"];

    public static readonly IReadOnlyList<string> Measures =
        ["ร้อยละ", "%", "จำนวน", "ระดับ", "อัตรา", "ครั้ง", "แห่ง", "คน", "ราย", "กิโลเมตร", "เมตร"];
}
