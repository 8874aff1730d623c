using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Amendments;

/// <summary>The line of a book that says on what an amendment rests.</summary>
internal static class AmendmentBasis
{
    public static string Of(AmendmentSummary amendment, RuleSet rules) => $"{Act(amendment)} ตาม{rules.AnnouncingClause(amendment.Kind)}{Ground(amendment)}";

    private static string Act(AmendmentSummary amendment) => amendment.Kind switch
    {
        ActKind.Correction => "แก้ไขแผนพัฒนาท้องถิ่น",
        ActKind.Addition => "เพิ่มเติมแผนพัฒนาท้องถิ่น",
        ActKind.Change => "เปลี่ยนแปลงแผนพัฒนาท้องถิ่น",
        _ => "เพิ่มเติมหรือเปลี่ยนแปลงแผนพัฒนาท้องถิ่นเป็นกรณีพิเศษ",
    };

    private static string Ground(AmendmentSummary amendment) => amendment.Ground is { } ground ? $" ({GroundOf(ground)})" : "";

    private static string GroundOf(SpecialGround ground) => ground switch
    {
        SpecialGround.RoyalInitiative => "โครงการพระราชดำริ",
        SpecialGround.RoyalCeremony => "งานพระราชพิธี",
        SpecialGround.StateCeremony => "งานรัฐพิธี",
        SpecialGround.GovernmentPolicy => "นโยบายรัฐบาล",
        _ => "นโยบายกระทรวงมหาดไทย",
    };
}
