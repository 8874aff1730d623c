using FluentValidation;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Kpis;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Kpis;

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
