using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Kpis;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Kpis;

/// <summary>One indicator.</summary>
[Requires(Capability.ReadKpis)]
public sealed record GetKpi(Guid PlanId, Guid Id) : IQuery<KpiDetails>;

internal sealed class GetKpiHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<GetKpi, KpiDetails>
{
    public async Task<Result<KpiDetails>> Handle(GetKpi query, CancellationToken ct) =>
        await db.Set<Kpi>().Where(k => k.PlanId == query.PlanId && k.Id == query.Id).ProjectTo<KpiDetails>(mapping).SingleOrDefaultAsync(ct)
            is { } kpi ? kpi : KpiErrors.NotFound;
}
