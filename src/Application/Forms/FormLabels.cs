using LocalPlan.Domain.Forms;

namespace LocalPlan.Application.Forms;

/// <summary>The printed names of the forms.</summary>
public static class FormLabels
{
    public static readonly IReadOnlyList<string> Alignment =
    [
        "ก. ยุทธศาสตร์ชาติ 20 ปี",
        "ข. แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ 13",
        "ค. Sustainable Development Goals: SDGs",
        "ง. ยุทธศาสตร์จังหวัด",
        "จ. ยุทธศาสตร์การพัฒนาขององค์กรปกครองส่วนท้องถิ่นในเขตจังหวัด",
    ];

    /// <summary>The label by which files name the account, whatever is printed.</summary>
    public static string LabelOf(FormKind form) => form switch
    {
        FormKind.Community => "ผ.02/1",
        FormKind.Coordination => "ผ.02/2",
        FormKind.Equipment => "ผ.03",
        _ => "ผ.02",
    };

    public static string TitleOf(FormKind form) => form switch
    {
        FormKind.Community => "รายละเอียดโครงการพัฒนาหมู่บ้าน/แผนชุมชน",
        FormKind.Coordination => "รายละเอียดโครงการพัฒนา สำหรับโครงการที่เกินศักยภาพขององค์กรปกครองส่วนท้องถิ่น (ประสานแผน)",
        FormKind.Equipment => "บัญชีครุภัณฑ์",
        _ => "รายละเอียดโครงการพัฒนา",
    };
}
