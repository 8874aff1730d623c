using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Strategies;

/// <summary>The strategy tree of a plan, whole: a plan has a handful of strategies.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListStrategies(Guid PlanId) : IQuery<Page<StrategyDetails>>;

internal sealed class ListStrategiesHandler(IReadDb db) : IQueryHandler<ListStrategies, Page<StrategyDetails>>
{
    public async Task<Result<Page<StrategyDetails>>> Handle(ListStrategies query, CancellationToken ct)
    {
        if (await db.PeriodAsync(query.PlanId, ct) is null)
            return PlanErrors.NotFound;
        var strategies = await db.Set<Strategy>().Where(s => s.PlanId == query.PlanId).WithTree().OrderBy(s => s.Number).ToListAsync(ct);
        return Page.Whole(strategies.ConvertAll(StrategyDetails.Of));
    }
}

/// <summary>One strategy of a plan.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetStrategy(Guid PlanId, Guid Id) : IQuery<StrategyDetails>;

internal sealed class GetStrategyHandler(IReadDb db) : IQueryHandler<GetStrategy, StrategyDetails>
{
    public async Task<Result<StrategyDetails>> Handle(GetStrategy query, CancellationToken ct) =>
        await db.Set<Strategy>().Where(s => s.PlanId == query.PlanId && s.Id == query.Id).WithTree().SingleOrDefaultAsync(ct)
            is { } strategy ? StrategyDetails.Of(strategy) : StrategyErrors.NotFound;
}

internal static class StrategyTrees
{
    public static IQueryable<Strategy> WithTree(this IQueryable<Strategy> strategies) =>
        strategies.Include(s => s.Goals).Include(s => s.Tactics).ThenInclude(t => t.PlanClasses);
}
