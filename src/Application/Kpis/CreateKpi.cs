using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Kpis;

namespace LocalPlan.Application.Kpis;

/// <summary>Adds an indicator to a goal of the plan.</summary>
[Requires(Capability.EditKpis)]
public sealed record CreateKpi(Guid PlanId, KpiFields Fields) : ICommand<Guid>;

internal sealed class CreateKpiValidator : AbstractValidator<CreateKpi>
{
    public CreateKpiValidator() => RuleFor(c => c.Fields).SetValidator(new KpiFieldsValidator()).OverridePropertyName("");
}

internal sealed class CreateKpiHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<CreateKpi, Guid>
{
    public async Task<Result<Guid>> Handle(CreateKpi command, CancellationToken ct)
    {
        if (!(await db.DraftPlanAsync(command.PlanId, ct)).TryGet(out var plan, out var error))
            return error;
        if (!await db.HasGoalAsync(plan.Id, command.Fields.GoalId, ct))
            return KpiErrors.GoalNotFound;
        return db.Keep(Kpi.Create(plan, command.Fields.ToDraft(), clock.GetUtcNow()));
    }
}
