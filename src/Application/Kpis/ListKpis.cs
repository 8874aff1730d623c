using AutoMapper;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Kpis;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Application.Kpis;

/// <summary>The indicators of a plan in the order they were made.</summary>
[Requires(Capability.ReadKpis)]
public sealed record ListKpis(Guid PlanId, Guid? GoalId, string? After, int? Limit) : IQuery<Page<KpiDetails>>;

internal sealed class ListKpisHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<ListKpis, Page<KpiDetails>>
{
    private static readonly ListOrder<Kpi, KpiDetails> AsMade = new(Keyset<Kpi>.ById(), k => Cursor.Of(k.Id));

    public async Task<Result<Page<KpiDetails>>> Handle(ListKpis query, CancellationToken ct)
    {
        if (await db.PeriodAsync(query.PlanId, ct) is null)
            return PlanErrors.NotFound;
        var rows = db.Set<Kpi>().Where(k => k.PlanId == query.PlanId && (query.GoalId == null || k.GoalId == query.GoalId));
        return await AsMade.PageAsync(rows, query.After, query.Limit, mapping, ct);
    }
}
