namespace LocalPlan.Domain.Committees;

/// <summary>Whom a seat of a committee is for.</summary>
public enum SeatKind
{
    /// <summary>นายก อปท.</summary>
    Executive = 1,

    /// <summary>รองนายก</summary>
    Deputy = 2,

    /// <summary>สมาชิกสภาท้องถิ่น</summary>
    Councillor = 3,

    /// <summary>ผู้ทรงคุณวุฒิ</summary>
    Expert = 4,

    /// <summary>ผู้แทนภาคราชการและ/หรือรัฐวิสาหกิจ</summary>
    AgencyRepresentative = 5,

    /// <summary>ผู้แทนประชาคมท้องถิ่น</summary>
    CommunityRepresentative = 6,

    /// <summary>ปลัด อปท.</summary>
    Clerk = 7,

    /// <summary>หัวหน้าส่วนการบริหาร</summary>
    DivisionHead = 8,

    /// <summary>หัวหน้าส่วนที่มีหน้าที่จัดทำแผน</summary>
    PlanningDivisionHead = 9,

    /// <summary>เจ้าหน้าที่วิเคราะห์นโยบายและแผน</summary>
    PlanAnalyst = 10,

    /// <summary>ผู้บริหาร อปท. ในอำเภอ</summary>
    LocalExecutive = 11,

    /// <summary>ปลัด อปท. ในอำเภอ</summary>
    LocalClerk = 12,

    /// <summary>สมาชิกสภา อบจ. ในอำเภอ</summary>
    PaoCouncillor = 13,

    /// <summary>เจ้าหน้าที่ที่นายก อบจ. มอบหมาย</summary>
    PaoOfficial = 14,

    /// <summary>ประธานคณะกรรมการประสานแผนระดับอำเภอ</summary>
    DistrictChair = 15,

    /// <summary>เลขานุการคณะกรรมการประสานแผนระดับอำเภอ</summary>
    DistrictSecretary = 16,

    /// <summary>หัวหน้าสำนักงานจังหวัด</summary>
    ProvincialOfficeHead = 17,

    /// <summary>ท้องถิ่นจังหวัด</summary>
    ProvincialLocalOfficer = 18,

    /// <summary>หัวหน้ากลุ่มงานยุทธศาสตร์จังหวัด</summary>
    ProvincialStrategyHead = 19,
}
