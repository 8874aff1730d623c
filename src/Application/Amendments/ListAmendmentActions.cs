using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>The steps that leave the stage of an amendment, each with what stands against it for the caller.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListAmendmentActions(Guid PlanId, Guid Id) : IQuery<IReadOnlyList<StepOutlook>>;

internal sealed class ListAmendmentActionsHandler(IReadDb db, AmendmentProcedures procedures)
    : IQueryHandler<ListAmendmentActions, IReadOnlyList<StepOutlook>>
{
    public async Task<Result<IReadOnlyList<StepOutlook>>> Handle(ListAmendmentActions query, CancellationToken ct)
    {
        var amendment = await db.Set<Amendment>().Include(a => a.Items).Include(a => a.Steps)
            .SingleOrDefaultAsync(a => a.PlanId == query.PlanId && a.Id == query.Id, ct);
        return amendment is null ? AmendmentErrors.NotFound : Result<IReadOnlyList<StepOutlook>>.Of(await procedures.OutlookAsync(amendment, ct));
    }
}
