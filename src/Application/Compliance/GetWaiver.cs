using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Compliance;

/// <summary>One waiver of a plan.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetWaiver(Guid PlanId, Guid Id) : IQuery<WaiverDetails>;

internal sealed class GetWaiverHandler(IReadDb db, PlanCompliance compliance) : IQueryHandler<GetWaiver, WaiverDetails>
{
    public async Task<Result<WaiverDetails>> Handle(GetWaiver query, CancellationToken ct)
    {
        if (!(await compliance.ReportAsync(query.PlanId, ct)).TryGet(out var report, out var error))
            return error;
        var waiver = await db.Set<CheckWaiver>().SingleOrDefaultAsync(w => w.PlanId == query.PlanId && w.Id == query.Id, ct);
        return waiver is null ? ComplianceErrors.WaiverNotFound : WaiverDetails.Of(waiver, report.Holding());
    }
}
