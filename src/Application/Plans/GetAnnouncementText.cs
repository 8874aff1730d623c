using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>The announcement of a plan (ประกาศใช้แผน), as the organization was called on its day.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetAnnouncementText(Guid PlanId) : IQuery<OfficialText>;

internal sealed class GetAnnouncementTextHandler(IReadDb db, RuleBook rules) : IQueryHandler<GetAnnouncementText, OfficialText>
{
    public Task<Result<OfficialText>> Handle(GetAnnouncementText query, CancellationToken ct) => db.AnnouncementTextAsync(rules, query.PlanId, ct);
}

internal static class AnnouncementTexts
{
    public static async Task<Result<OfficialText>> AnnouncementTextAsync(this IReadDb db, RuleBook rules, Guid planId, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().Include(p => p.Steps).SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null)
            return PlanErrors.NotFound;
        if (plan.AnnouncedOn is not { } day)
            return PlanErrors.NotAnnounced;
        var organization = await db.Set<Organization>().Include(o => o.Identities).SingleAsync(o => o.Id == plan.OrganizationId, ct);
        var hash = await db.Set<PlanEdition>().Where(e => e.PlanId == plan.Id && e.Number == 1).Select(e => e.Hash).SingleAsync(ct);
        return AnnouncementText.Of(plan, organization.IdentityOn(day), hash, await rules.OfAsync(plan.RuleSetId, ct));
    }
}
