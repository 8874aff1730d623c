using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Compliance;

/// <summary>Whether a plan may be sent on, and what still blocks it.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetPlanCompliance(Guid PlanId) : IQuery<PlanComplianceDetails>;

internal sealed class GetPlanComplianceHandler(PlanCompliance compliance) : IQueryHandler<GetPlanCompliance, PlanComplianceDetails>
{
    public Task<Result<PlanComplianceDetails>> Handle(GetPlanCompliance query, CancellationToken ct) =>
        compliance.ReportAsync(query.PlanId, ct).Map(ComplianceSummary.Of);
}
