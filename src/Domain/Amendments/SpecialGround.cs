namespace LocalPlan.Domain.Amendments;

/// <summary>The five grounds of ข้อ 22/2 on which the executive alone may add to a plan or change it.</summary>
public enum SpecialGround
{
    /// <summary>พระราชดำริ</summary>
    RoyalInitiative = 1,

    /// <summary>พระราชพิธี</summary>
    RoyalCeremony = 2,

    /// <summary>รัฐพิธี</summary>
    StateCeremony = 3,

    /// <summary>นโยบายรัฐบาล</summary>
    GovernmentPolicy = 4,

    /// <summary>นโยบายกระทรวงมหาดไทย</summary>
    MinistryPolicy = 5,
}
