using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Plans;

/// <summary>The wording of the announcement: on which resolutions it rests, what is announced, and the hash by which the book can be checked.</summary>
internal static class AnnouncementText
{
    public static OfficialText Of(Plan plan, OrganizationIdentity organization, string hash, RuleSet rules)
    {
        var day = plan.AnnouncedOn!.Value;
        return new($"announcement-{plan.FirstYear}-{plan.Period.LastYear}",
        [
            new(OfficialStyle.Title, $"ประกาศ{organization.Name}"),
            new(OfficialStyle.Center, $"เลขที่ {plan.AnnouncementNumber}"),
            new(OfficialStyle.Center, $"เรื่อง ประกาศใช้{plan.Title}"),
            new(OfficialStyle.Center, "..............................................."),
            new(OfficialStyle.Body, $"ตามที่{organization.Name}ได้จัดทำ{plan.Title} {Resolved(plan)}นั้น"),
            new(OfficialStyle.Body, $"อาศัยอำนาจตามความใน{InPrint(rules.AnnouncingClause(ActKind.NewPlan))} แห่ง{rules.Citation} จึงประกาศใช้{plan.Title} เพื่อเป็นกรอบในการจัดทำงบประมาณรายจ่ายประจำปี งบประมาณรายจ่ายเพิ่มเติม และการจ่ายขาดเงินสะสม"),
            new(OfficialStyle.Body, "แผนที่ประกาศใช้ตรวจสอบได้ด้วยรหัสเนื้อหา (SHA-256)"),
            new(OfficialStyle.Center, string.Join('\n', hash[..32], hash[32..])),
            new(OfficialStyle.Body, "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป"),
            new(OfficialStyle.Body, $"ประกาศ ณ วันที่ {ThaiDays.Era(day)}"),
            new(OfficialStyle.Signature, plan.SignatoryName!, plan.SignatoryPosition),
        ]);
    }

    /// <summary>Official letters set the number of a paragraph apart: ข้อ 17 (4).</summary>
    private static string InPrint(string clause) => clause.Replace("(", " (", StringComparison.Ordinal);

    private static string Resolved(Plan plan)
    {
        var committee = Agreement(plan, StageAction.CommitteeAgrees) is { } c ? $"โดยคณะกรรมการพัฒนาท้องถิ่นได้ให้ความเห็นชอบในการประชุม{c} " : "";
        return committee + (Agreement(plan, StageAction.CouncilAgrees) is { } council ? $"และสภาท้องถิ่นได้ให้ความเห็นชอบในการประชุม{council} " : "");
    }

    private static string? Agreement(Plan plan, StageAction action) =>
        plan.Steps.Where(s => s.Action == action && s.Hash == plan.SubmittedHash).MaxBy(s => s.Number) is { DocumentDate: { } day } step
            ? $"ครั้งที่ {step.DocumentNumber} เมื่อวันที่ {ThaiDays.Plain(day)}"
            : null;
}
