using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Compliance;

/// <summary>A rule set and the check rules of it that hold for one kind of organization.</summary>
public sealed record RulesInForce(RuleSet Set, CheckRules Checks);

/// <summary>The one place that says under which rules the plans of an organization are checked.</summary>
public sealed class PlanRules(IReadDb db, RuleBook book, ICaller caller, TimeProvider clock)
{
    /// <summary>For what belongs to no plan: the rules of today.</summary>
    public async Task<RulesInForce> OfCallerAsync(CancellationToken ct)
    {
        var kind = await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.Kind).SingleAsync(ct);
        var set = await book.InForceOnAsync(clock.TodayInThailand(), ct);
        return new(set, set.ChecksOf(kind));
    }

    /// <summary>A plan keeps the rules that it was opened under, and those for the kind of organization that opened it.</summary>
    public async Task<RulesInForce> OfPlanAsync(Guid planId, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().Where(p => p.Id == planId).Select(p => new { p.RuleSetId, p.OrganizationKind }).SingleAsync(ct);
        var set = await book.OfAsync(plan.RuleSetId, ct);
        return new(set, set.ChecksOf(plan.OrganizationKind));
    }
}
