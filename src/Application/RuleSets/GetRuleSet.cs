using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.RuleSets;

/// <summary>One rule set with every rule, its clause, citation and how sure it is.</summary>
[Requires(Capability.ReadReference)]
public sealed record GetRuleSet(Guid Id) : IQuery<RuleSet>;

internal sealed class GetRuleSetHandler(IReadDb db) : IQueryHandler<GetRuleSet, RuleSet>
{
    public async Task<Result<RuleSet>> Handle(GetRuleSet query, CancellationToken ct) =>
        await db.Set<RuleSet>().SingleOrDefaultAsync(r => r.Id == query.Id, ct) is { } set ? set : RuleSetErrors.NotFound;
}
