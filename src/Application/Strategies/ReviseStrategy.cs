using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Strategies;

namespace LocalPlan.Application.Strategies;

/// <summary>Replaces a strategy's text, goals and tactics; entries that carry their id stay the same entries.</summary>
[Requires(Capability.EditPlans)]
public sealed record ReviseStrategy(Guid PlanId, Guid Id, uint? ExpectedVersion, StrategyDraft Draft) : ICommand;

internal sealed class ReviseStrategyValidator : AbstractValidator<ReviseStrategy>
{
    public ReviseStrategyValidator() => RuleFor(c => c.Draft).SetValidator(new StrategyDraftValidator()).OverridePropertyName("");
}

internal sealed class ReviseStrategyHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<ReviseStrategy>
{
    public async Task<Result> Handle(ReviseStrategy command, CancellationToken ct)
    {
        if (!(await db.DraftPlanAsync(command.PlanId, ct)).TryGet(out var plan, out var error))
            return error;
        var found = await db.Set<Strategy>().Where(s => s.PlanId == command.PlanId).WithTree()
            .FetchAsync(command.Id, command.ExpectedVersion, StrategyErrors.NotFound, ct);
        if (!found.TryGet(out var strategy, out error))
            return error;
        return await db.UnknownPlanClassAsync(command.Draft, ct) is { } unknown ? unknown : strategy.Revise(plan, command.Draft, clock.GetUtcNow());
    }
}
