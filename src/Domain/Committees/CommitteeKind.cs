namespace LocalPlan.Domain.Committees;

/// <summary>The committees that the plan regulation and the coordination handbook know.</summary>
public enum CommitteeKind
{
    /// <summary>คณะกรรมการสนับสนุนการจัดทำแผนพัฒนาท้องถิ่น (ข้อ 9)</summary>
    Support = 1,

    /// <summary>คณะกรรมการพัฒนาท้องถิ่น (ข้อ 8)</summary>
    Development = 2,

    /// <summary>คณะกรรมการติดตามและประเมินผลแผนพัฒนาท้องถิ่น (ข้อ 28)</summary>
    MonitoringAndEvaluation = 3,

    /// <summary>คณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับอำเภอ</summary>
    DistrictCoordination = 4,

    /// <summary>คณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับจังหวัด</summary>
    ProvinceCoordination = 5,
}

public enum CommitteeRole
{
    Chair = 1,
    Member = 2,
    MemberAndSecretary = 3,
    AssistantSecretary = 4,
}

public static class CommitteeRoles
{
    /// <summary>An assistant secretary serves the committee without being a member: no quorum and no vote.</summary>
    public static bool Votes(this CommitteeRole role) => role != CommitteeRole.AssistantSecretary;
}

/// <summary>How the seat is filled; the regulation fixes it for each kind of seat.</summary>
public enum SeatOrigin
{
    ExOfficio = 1,
    ChosenByCouncil = 2,
    ChosenByCommunity = 3,
    ChosenByExecutive = 4,
    ChosenByMembers = 5,
}
