using FluentValidation;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Strategies;

internal sealed class StrategyDraftValidator : AbstractValidator<StrategyDraft>
{
    public StrategyDraftValidator()
    {
        RuleFor(d => d.Name).NotEmpty().MaximumLength(Strategy.MaxNameLength);
        RuleFor(d => d.Goals).NotNull();
        RuleForEach(d => d.Goals).NotNull().ChildRules(g => g.RuleFor(x => x.Text).NotEmpty().MaximumLength(Goal.MaxTextLength));
        RuleFor(d => d.Tactics).NotNull();
        RuleForEach(d => d.Tactics).NotNull().ChildRules(t =>
        {
            t.RuleFor(x => x.Code).NotEmpty().MaximumLength(Tactic.MaxCodeLength);
            t.RuleFor(x => x.Name).NotEmpty().MaximumLength(Tactic.MaxNameLength);
            t.RuleFor(x => x.PlanClassIds).NotNull();
        });
    }
}

internal static class StrategyDraftChecks
{
    /// <summary>The first tactic that names a plan class which does not exist, or null.</summary>
    public static async Task<Error?> UnknownPlanClassAsync(this IWriteDb db, StrategyDraft draft, CancellationToken ct)
    {
        var known = await db.Set<PlanClass>().Select(c => c.Id).ToHashSetAsync(ct);
        var astray = draft.Tactics.Index().FirstOrDefault(t => !known.IsSupersetOf(t.Item.PlanClassIds));
        return astray.Item is null ? null : StrategyErrors.PlanClassNotFound(astray.Index);
    }
}
