using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments;

/// <summary>What people call an amendment.</summary>
internal static class AmendmentTitles
{
    /// <summary>Its label once it is announced, until then its kind, with the plan and what it is about.</summary>
    public static string TitleIn(this Amendment amendment, string planTitle)
    {
        var what = amendment.Label ?? $"ร่างการ{WordOf(amendment.Kind)}";
        return amendment.Subject is { } subject ? $"{what} {planTitle}: {subject}" : $"{what} {planTitle}";
    }

    private static string WordOf(ActKind kind) => kind == ActKind.Special ? "เพิ่มเติมหรือเปลี่ยนแปลงกรณีพิเศษ" : NumberedLabel.WordOf(kind);
}
