using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Kpis;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

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
        if (await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == command.PlanId, ct) is not { } plan)
            return PlanErrors.NotFound;
        if (!await db.HasGoalAsync(plan.Id, command.Fields.GoalId, ct))
            return KpiErrors.GoalNotFound;
        if (!Kpi.Create(plan.OrganizationId, plan.Id, plan.Period, command.Fields.ToDraft(), clock.GetUtcNow()).TryGet(out var kpi, out var error))
            return error;
        db.Set<Kpi>().Add(kpi);
        return kpi.Id;
    }
}

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
        var found = await db.Set<Kpi>().Include(k => k.Targets).Where(k => k.PlanId == command.PlanId)
            .FetchAsync(command.Id, command.ExpectedVersion, KpiErrors.NotFound, ct);
        if (!found.TryGet(out var kpi, out var error))
            return error;
        if (!await db.HasGoalAsync(command.PlanId, command.Fields.GoalId, ct))
            return KpiErrors.GoalNotFound;
        var firstYear = await db.Set<Plan>().Where(p => p.Id == command.PlanId).Select(p => p.FirstYear).SingleAsync(ct);
        return kpi.Revise(new(firstYear), command.Fields.ToDraft(), clock.GetUtcNow());
    }
}

/// <summary>Takes an indicator out.</summary>
[Requires(Capability.EditKpis)]
public sealed record DeleteKpi(Guid PlanId, Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class DeleteKpiHandler(IWriteDb db) : ICommandHandler<DeleteKpi>
{
    public async Task<Result> Handle(DeleteKpi command, CancellationToken ct)
    {
        var found = await db.Set<Kpi>().Where(k => k.PlanId == command.PlanId)
            .FetchAsync(command.Id, command.ExpectedVersion, KpiErrors.NotFound, ct);
        if (!found.TryGet(out var kpi, out var error))
            return error;
        db.Set<Kpi>().Remove(kpi);
        return Result.Success;
    }
}

/// <summary>What an indicator says.</summary>
public sealed record KpiFields(
    Guid GoalId, string Name, string Unit, KpiDirection Direction, decimal? Baseline, IReadOnlyList<KpiTargetValue> Targets)
{
    internal KpiDraft ToDraft() => new(GoalId, Name, Unit, Direction, Baseline, [.. Targets.Select(t => (t.FiscalYear, t.Value))]);
}

internal sealed class KpiFieldsValidator : AbstractValidator<KpiFields>
{
    public KpiFieldsValidator()
    {
        RuleFor(f => f.Name).NotEmpty().MaximumLength(Kpi.MaxNameLength);
        RuleFor(f => f.Unit).NotEmpty().MaximumLength(Kpi.MaxUnitLength);
        RuleFor(f => f.Direction).IsInEnum();
        RuleFor(f => f.Targets).NotNull();
        RuleForEach(f => f.Targets).NotNull();
    }
}

internal static class Goals
{
    public static Task<bool> HasGoalAsync(this IWriteDb db, Guid planId, Guid goalId, CancellationToken ct) =>
        db.Set<Goal>().AnyAsync(g => g.Id == goalId && db.Set<Strategy>().Any(s => s.Id == g.StrategyId && s.PlanId == planId), ct);
}
