using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Kpis;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Kpis;

/// <summary>The indicators of a plan in the order they were made.</summary>
[Requires(Capability.ReadKpis)]
public sealed record ListKpis(Guid PlanId, Guid? GoalId, string? After, int? Limit) : IQuery<Page<KpiDetails>>;

internal sealed class ListKpisHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<ListKpis, Page<KpiDetails>>
{
    public async Task<Result<Page<KpiDetails>>> Handle(ListKpis query, CancellationToken ct)
    {
        if (!Cursor.TryRead(query.After, out var after))
            return Cursor.Invalid;
        if (await db.PeriodAsync(query.PlanId, ct) is null)
            return PlanErrors.NotFound;
        var found = await db.Set<Kpi>()
            .Where(k => k.PlanId == query.PlanId && (query.GoalId == null || k.GoalId == query.GoalId) && (after == null || k.Id > after.Id))
            .OrderBy(k => k.Id).Take(Page.Limit(query.Limit) + 1).ProjectTo<KpiDetails>(mapping).ToListAsync(ct);
        return Page.Cut(found, Page.Limit(query.Limit), k => new Cursor("", k.Id).ToString());
    }
}

/// <summary>One indicator.</summary>
[Requires(Capability.ReadKpis)]
public sealed record GetKpi(Guid PlanId, Guid Id) : IQuery<KpiDetails>;

internal sealed class GetKpiHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<GetKpi, KpiDetails>
{
    public async Task<Result<KpiDetails>> Handle(GetKpi query, CancellationToken ct) =>
        await db.Set<Kpi>().Where(k => k.PlanId == query.PlanId && k.Id == query.Id).ProjectTo<KpiDetails>(mapping).SingleOrDefaultAsync(ct)
            is { } kpi ? kpi : KpiErrors.NotFound;
}
