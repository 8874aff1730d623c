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
        if (!Strategy.Create(plan, command.Draft, clock.GetUtcNow()).TryGet(out var strategy, out var error))
            return error;
        db.Set<Strategy>().Add(strategy);
        return strategy.Id;
    }
}

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
        var found = await db.Set<Strategy>().Where(s => s.PlanId == command.PlanId).WithTree()
            .FetchAsync(command.Id, command.ExpectedVersion, StrategyErrors.NotFound, ct);
        if (!found.TryGet(out var strategy, out var error))
            return error;
        return await db.UnknownPlanClassAsync(command.Draft, ct) is { } unknown ? unknown : strategy.Revise(command.Draft, clock.GetUtcNow());
    }
}

/// <summary>Takes a strategy out of a draft plan; one that projects belong to stays.</summary>
[Requires(Capability.EditPlans)]
public sealed record DeleteStrategy(Guid PlanId, Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class DeleteStrategyHandler(IWriteDb db) : ICommandHandler<DeleteStrategy>
{
    public async Task<Result> Handle(DeleteStrategy command, CancellationToken ct)
    {
        var found = await db.Set<Strategy>().Where(s => s.PlanId == command.PlanId).WithTree()
            .FetchAsync(command.Id, command.ExpectedVersion, StrategyErrors.NotFound, ct);
        if (!found.TryGet(out var strategy, out var error))
            return error;
        db.Set<Strategy>().Remove(strategy);
        return Result.Success;
    }
}
