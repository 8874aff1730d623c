using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Notices;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Notices;

/// <summary>The letter that tells one recipient of an announced edition.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetNoticeText(Guid PlanId, Guid Id) : IQuery<OfficialText>;

internal sealed class GetNoticeTextHandler(IReadDb db, RuleBook rules) : IQueryHandler<GetNoticeText, OfficialText>
{
    public Task<Result<OfficialText>> Handle(GetNoticeText query, CancellationToken ct) => db.NoticeTextAsync(rules, query.PlanId, query.Id, ct);
}

internal static class NoticeTexts
{
    public static async Task<Result<OfficialText>> NoticeTextAsync(this IReadDb db, RuleBook rules, Guid planId, Guid id, CancellationToken ct)
    {
        var notice = await db.Set<Notice>().SingleOrDefaultAsync(n => n.PlanId == planId && n.Id == id, ct);
        if (notice is null)
            return NoticeErrors.NotFound;
        var plan = await db.Set<Plan>().SingleAsync(p => p.Id == notice.PlanId, ct);
        var edition = await db.Set<PlanEdition>().SingleAsync(e => e.Id == notice.EditionId, ct);
        var organization = await db.Set<Organization>().Include(o => o.Identities).SingleAsync(o => o.Id == notice.OrganizationId, ct);
        return NoticeText.Of(notice, edition, plan, organization.IdentityOn(notice.SentOn).Name, await rules.OfAsync(plan.RuleSetId, ct));
    }
}

internal static class NoticeText
{
    public static OfficialText Of(Notice notice, PlanEdition edition, Plan plan, string organization, RuleSet rules) => new($"notice-{notice.SentOn:yyyy-MM-dd}-{notice.Recipient.ToString().ToLowerInvariant()}",
    [
        new(OfficialStyle.Line, $"ที่ {notice.Number}"),
        new(OfficialStyle.Right, organization),
        new(OfficialStyle.Center, ThaiDays.Plain(notice.SentOn)),
        new(OfficialStyle.Line, $"เรื่อง แจ้งการประกาศใช้{edition.Label}"),
        new(OfficialStyle.Line, $"เรียน {notice.RecipientName}"),
        new(OfficialStyle.Line, $"สิ่งที่ส่งมาด้วย {edition.Label} จำนวน 1 เล่ม"),
        new(OfficialStyle.Body, $"ด้วย{organization}ได้ประกาศใช้{edition.Label} เมื่อวันที่ {ThaiDays.Plain(edition.AnnouncedOn)} ตาม{rules.Citation} แล้ว จึงขอแจ้งให้ทราบตาม{rules.NoticeClause(notice.Recipient)} ของระเบียบดังกล่าว"),
        new(OfficialStyle.Body, "จึงเรียนมาเพื่อโปรดทราบ"),
        new(OfficialStyle.Center, "ขอแสดงความนับถือ"),
        new(OfficialStyle.Signature, plan.SignatoryName ?? "", plan.SignatoryPosition),
    ]);
}
