using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Kpis;

namespace LocalPlan.Application.Kpis;

/// <summary>Takes an indicator out.</summary>
[Requires(Capability.EditKpis)]
public sealed record DeleteKpi(Guid PlanId, Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class DeleteKpiHandler(IWriteDb db) : ICommandHandler<DeleteKpi>
{
    public Task<Result> Handle(DeleteKpi command, CancellationToken ct) => db.DraftPlanAsync(command.PlanId, ct)
        .Then(plan => db.Set<Kpi>().Where(x => x.PlanId == plan.Id).FetchAsync(command.Id, command.ExpectedVersion, KpiErrors.NotFound, ct))
        .Then(db.Remove);
}
