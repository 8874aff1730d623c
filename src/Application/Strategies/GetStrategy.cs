using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Strategies;

/// <summary>One strategy of a plan.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetStrategy(Guid PlanId, Guid Id) : IQuery<StrategyDetails>;

internal sealed class GetStrategyHandler(IReadDb db) : IQueryHandler<GetStrategy, StrategyDetails>
{
    public async Task<Result<StrategyDetails>> Handle(GetStrategy query, CancellationToken ct) =>
        await db.Set<Strategy>().Where(s => s.PlanId == query.PlanId && s.Id == query.Id).WithTree().SingleOrDefaultAsync(ct)
            is { } strategy ? StrategyDetails.Of(strategy) : StrategyErrors.NotFound;
}
