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
    public async Task<IReadOnlyList<NoticeRecipient>> MissingAsync(Guid editionId, Guid ruleSetId, OrganizationKind kind, CancellationToken ct)
    {
        var told = await db.Set<Notice>().Where(n => n.EditionId == editionId).Select(n => n.Recipient).Distinct().ToListAsync(ct);
        return [.. (await rules.OfAsync(ruleSetId, ct)).RecipientsOf(kind).Select(r => r.Recipient).Except(told)];
    }
}
