using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Notices;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Notices;

/// <summary>Knows who must be told of an edition, and who was not yet.</summary>
public sealed class NoticeBook(IReadDb db, RuleBook rules)
{
    public async Task<IReadOnlyList<NoticeRecipient>> MissingAsync(Guid editionId, Guid ruleSetId, CancellationToken ct)
    {
        var told = await db.Set<Notice>().Where(n => n.EditionId == editionId).Select(n => n.Recipient).Distinct().ToListAsync(ct);
        return [.. (await RecipientsAsync(editionId, ruleSetId, ct)).Except(told)];
    }

    private async Task<IEnumerable<NoticeRecipient>> RecipientsAsync(Guid editionId, Guid ruleSetId, CancellationToken ct)
    {
        var kind = await (
            from e in db.Set<Domain.Editions.PlanEdition>()
            join o in db.Set<Organization>() on e.OrganizationId equals o.Id
            where e.Id == editionId
            select o.Kind).SingleAsync(ct);
        return (await rules.OfAsync(ruleSetId, ct)).RecipientsOf(kind).Select(r => r.Recipient);
    }
}
