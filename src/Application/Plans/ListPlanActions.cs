using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>The steps that leave the stage of a plan, each with what stands against it for the caller.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListPlanActions(Guid Id) : IQuery<IReadOnlyList<StepOutlook>>;

internal sealed class ListPlanActionsHandler(IReadDb db, PlanOutlook outlook) : IQueryHandler<ListPlanActions, IReadOnlyList<StepOutlook>>
{
    public async Task<Result<IReadOnlyList<StepOutlook>>> Handle(ListPlanActions query, CancellationToken ct) =>
        await db.Set<Plan>().Include(p => p.Steps).SingleOrDefaultAsync(p => p.Id == query.Id, ct) is { } plan
            ? Result<IReadOnlyList<StepOutlook>>.Of(await outlook.OfAsync(plan, ct))
            : PlanErrors.NotFound;
}
