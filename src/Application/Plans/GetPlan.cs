using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>One plan of the caller's organization.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetPlan(Guid Id) : IQuery<PlanDetails>;

internal sealed class GetPlanHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<GetPlan, PlanDetails>
{
    public async Task<Result<PlanDetails>> Handle(GetPlan query, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().Where(p => p.Id == query.Id).ProjectTo<PlanDetails>(mapping).SingleOrDefaultAsync(ct);
        return plan is null ? PlanErrors.NotFound : (await new[] { plan }.WithFiguresAsync(db, ct))[0];
    }
}
