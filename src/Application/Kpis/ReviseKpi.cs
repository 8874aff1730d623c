using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Kpis;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Kpis;

/// <summary>Changes an indicator and its yearly targets.</summary>
[Requires(Capability.EditKpis)]
public sealed record ReviseKpi(Guid PlanId, Guid Id, uint? ExpectedVersion, KpiFields Fields) : ICommand;

internal sealed class ReviseKpiValidator : AbstractValidator<ReviseKpi>
{
    public ReviseKpiValidator() => RuleFor(c => c.Fields).SetValidator(new KpiFieldsValidator()).OverridePropertyName("");
}

internal sealed class ReviseKpiHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<ReviseKpi>
{
    public async Task<Result> Handle(ReviseKpi command, CancellationToken ct)
    {
        if (!(await db.DraftPlanAsync(command.PlanId, ct)).TryGet(out var plan, out var error))
            return error;
        var found = await db.Set<Kpi>().Include(k => k.Targets).Where(k => k.PlanId == command.PlanId)
            .FetchAsync(command.Id, command.ExpectedVersion, KpiErrors.NotFound, ct);
        if (!found.TryGet(out var kpi, out error))
            return error;
        if (!await db.HasGoalAsync(command.PlanId, command.Fields.GoalId, ct))
            return KpiErrors.GoalNotFound;
        return kpi.Revise(plan, command.Fields.ToDraft(), clock.GetUtcNow());
    }
}
