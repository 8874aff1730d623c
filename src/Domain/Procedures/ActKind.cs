namespace LocalPlan.Domain.Procedures;

/// <summary>The legal acts that run through stages: a plan, and what amends it.</summary>
public enum ActKind
{
    /// <summary>จัดทำแผนพัฒนาท้องถิ่น</summary>
    NewPlan = 1,

    /// <summary>แก้ไข (ข้อ 21): an error is put right, objective and substance stay.</summary>
    Correction = 2,

    /// <summary>เพิ่มเติม (ข้อ 22): projects that are not in the plan.</summary>
    Addition = 3,

    /// <summary>เปลี่ยนแปลง (ข้อ 22/1): objective, target, budget or substance of a project changes.</summary>
    Change = 4,

    /// <summary>เพิ่มเติมหรือเปลี่ยนแปลงเป็นกรณีพิเศษ (ข้อ 22/2): on one of five grounds, by the executive alone.</summary>
    Special = 5,
}
