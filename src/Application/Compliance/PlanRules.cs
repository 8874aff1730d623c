using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Compliance;

/// <summary>A rule set and the check rules of it that hold for one kind of organization.</summary>
public sealed record RulesInForce(RuleSet Set, CheckRules Checks);

/// <summary>The one place that says under which rules the plans of an organization are checked.</summary>
public sealed class PlanRules(IReadDb db, RuleBook book, ICaller caller, TimeProvider clock)
{
    public Task<RulesInForce> OfCallerAsync(CancellationToken ct) => OfAsync(caller.OrganizationId, ct);

    public async Task<RulesInForce> OfAsync(Guid organizationId, CancellationToken ct)
    {
        var kind = await db.Set<Organization>().Where(o => o.Id == organizationId).Select(o => o.Kind).SingleAsync(ct);
        var set = await book.InForceOnAsync(clock.TodayInThailand(), ct);
        return new(set, set.ChecksOf(kind));
    }
}
