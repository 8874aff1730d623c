using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Strategies;

namespace LocalPlan.Application.Strategies;

/// <summary>Adds a strategy with its goals and tactics to a plan.</summary>
[Requires(Capability.EditPlans)]
public sealed record CreateStrategy(Guid PlanId, StrategyDraft Draft) : ICommand<Guid>;

internal sealed class CreateStrategyValidator : AbstractValidator<CreateStrategy>
{
    public CreateStrategyValidator() => RuleFor(c => c.Draft).SetValidator(new StrategyDraftValidator()).OverridePropertyName("");
}

internal sealed class CreateStrategyHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<CreateStrategy, Guid>
{
    public async Task<Result<Guid>> Handle(CreateStrategy command, CancellationToken ct)
    {
        if (!(await db.DraftPlanAsync(command.PlanId, ct)).TryGet(out var plan, out var error))
            return error;
        if (await db.UnknownPlanClassAsync(command.Draft, ct) is { } unknown)
            return unknown;
        return db.Keep(Strategy.Create(plan, command.Draft, clock.GetUtcNow()));
    }
}
