using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Strategies;

namespace LocalPlan.Application.Strategies;

/// <summary>The strategies of a plan with their goals and tactics, in the order of their numbers.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListStrategies(Guid PlanId, string? After, int? Limit) : IQuery<Page<StrategyDetails>>;

internal sealed class ListStrategiesHandler(IReadDb db) : IQueryHandler<ListStrategies, Page<StrategyDetails>>
{
    private static readonly ListOrder<Strategy, Strategy> ByNumber = new(Keyset<Strategy>.By(s => s.Number), s => Cursor.Of(s.Number, s.Id));

    public async Task<Result<Page<StrategyDetails>>> Handle(ListStrategies query, CancellationToken ct)
    {
        if (await db.PeriodAsync(query.PlanId, ct) is null)
            return PlanErrors.NotFound;
        var rows = db.Set<Strategy>().Where(s => s.PlanId == query.PlanId);
        return await ByNumber.PageAsync(rows, query.After, query.Limit, r => r.WithTree(), ct).Map(page => page.Map(StrategyDetails.Of));
    }
}
