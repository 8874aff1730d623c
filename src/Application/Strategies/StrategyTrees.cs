using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Strategies;

internal static class StrategyTrees
{
    public static IQueryable<Strategy> WithTree(this IQueryable<Strategy> strategies) =>
        strategies.Include(s => s.Goals).Include(s => s.Tactics).ThenInclude(t => t.PlanClasses);
}
