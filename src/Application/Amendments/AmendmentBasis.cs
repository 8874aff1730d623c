using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments;

/// <summary>The line of a book that says on what an amendment rests.</summary>
internal static class AmendmentBasis
{
    public static string Of(AmendmentSummary amendment) => amendment.Kind switch
    {
        ActKind.Correction => "แก้ไขแผนพัฒนาท้องถิ่น ตามข้อ 21",
        ActKind.Addition => "เพิ่มเติมแผนพัฒนาท้องถิ่น ตามข้อ 22",
        ActKind.Change => "เปลี่ยนแปลงแผนพัฒนาท้องถิ่น ตามข้อ 22/1",
        _ => $"เพิ่มเติมหรือเปลี่ยนแปลงแผนพัฒนาท้องถิ่นเป็นกรณีพิเศษ ตามข้อ 22/2 ({GroundOf(amendment.Ground)})",
    };

    private static string GroundOf(SpecialGround? ground) => ground switch
    {
        SpecialGround.RoyalInitiative => "โครงการพระราชดำริ",
        SpecialGround.RoyalCeremony => "งานพระราชพิธี",
        SpecialGround.StateCeremony => "งานรัฐพิธี",
        SpecialGround.GovernmentPolicy => "นโยบายรัฐบาล",
        _ => "นโยบายกระทรวงมหาดไทย",
    };
}
