namespace LocalPlan.Domain.Forms;

/// <summary>The account of the plan book that a project is listed in. The streams are never added together silently.</summary>
public enum FormKind
{
    /// <summary>ผ.02 รายละเอียดโครงการพัฒนา: the organization's own projects.</summary>
    Project = 1,

    /// <summary>ผ.02/1 โครงการพัฒนาหมู่บ้าน/แผนชุมชน: community projects.</summary>
    Community = 2,

    /// <summary>บัญชีประสานโครงการ (printed ผ.02/2 by default): beyond the organization's capacity, asked of another agency.</summary>
    Coordination = 3,

    /// <summary>ผ.03 บัญชีครุภัณฑ์: equipment that is not part of a project.</summary>
    Equipment = 4,
}
