using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Deadlines;

/// <summary>The time limits that hold for the caller's kind of organization today, each with its number of days.</summary>
[Requires(Capability.ReadDeadlines)]
public sealed record ListDeadlineRules(string? After, int? Limit) : IQuery<Page<DeadlineRule>>;

internal sealed class ListDeadlineRulesHandler(IReadDb db, RuleBook rules, ICaller caller, TimeProvider clock)
    : IQueryHandler<ListDeadlineRules, Page<DeadlineRule>>
{
    public async Task<Result<Page<DeadlineRule>>> Handle(ListDeadlineRules query, CancellationToken ct)
    {
        var kind = await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.Kind).SingleAsync(ct);
        var set = await rules.InForceOnAsync(clock.TodayInThailand(), ct);
        return Page.Of(set.DeadlinesOf(kind), r => r.Code, query.After, query.Limit);
    }
}
