namespace LocalPlan.Domain.Procedures;

/// <summary>Who is told of an announced plan.</summary>
public enum NoticeRecipient
{
    /// <summary>สภาท้องถิ่น</summary>
    Council = 1,

    /// <summary>คณะกรรมการบริหารงานจังหวัดแบบบูรณาการ (ก.บ.จ.)</summary>
    ProvincialBoard = 2,

    /// <summary>อำเภอ</summary>
    District = 3,

    /// <summary>หน่วยงานที่เกี่ยวข้อง</summary>
    Agency = 4,

    /// <summary>องค์การบริหารส่วนจังหวัด</summary>
    Pao = 5,
}
