using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Authorities;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Authorities;

/// <summary>The powers in force today for a kind of organization.</summary>
public sealed class AuthorityBook(IReadDb db, ICaller caller, TimeProvider clock)
{
    public async Task<IReadOnlyList<AuthorityItem>> OfAsync(OrganizationKind kind, CancellationToken ct)
    {
        var items = await db.Set<AuthorityItem>().OrderBy(i => i.Order).ToListAsync(ct);
        return items.FindAll(i => i.AppliesTo(kind, clock.TodayInThailand()));
    }

    internal async Task<Page<AuthorityProposalDetails>> ProposeAsync(
        string? name, string? target, string? objective, Guid? planClassId, CancellationToken ct)
    {
        var kind = await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.Kind).SingleAsync(ct);
        var code = planClassId is { } id ? await db.Set<PlanClass>().Where(c => c.Id == id).Select(c => c.Code).SingleOrDefaultAsync(ct) : null;
        var proposals = AuthorityProposer.Propose(await OfAsync(kind, ct), new(name, target, objective, code));
        return new() { Items = [.. proposals.Select(p => new AuthorityProposalDetails(AuthorityItemDetails.Of(p.Item), p.Score, p.Matches))] };
    }
}
