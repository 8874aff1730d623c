using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

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
        if (await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == command.PlanId, ct) is not { } plan)
            return PlanErrors.NotFound;
        if (await db.UnknownPlanClassAsync(command.Draft, ct) is { } unknown)
            return unknown;
        return db.Keep(Strategy.Create(plan, command.Draft, clock.GetUtcNow()));
    }
}
