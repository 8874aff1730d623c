using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Strategies;

namespace LocalPlan.Application.Strategies;

/// <summary>Takes a strategy out of a draft plan; one that projects belong to stays.</summary>
[Requires(Capability.EditPlans)]
public sealed record DeleteStrategy(Guid PlanId, Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class DeleteStrategyHandler(IWriteDb db) : ICommandHandler<DeleteStrategy>
{
    public Task<Result> Handle(DeleteStrategy command, CancellationToken ct) => db.DraftPlanAsync(command.PlanId, ct)
        .Then(plan => db.Set<Strategy>().Where(x => x.PlanId == plan.Id).WithTree().FetchAsync(command.Id, command.ExpectedVersion, StrategyErrors.NotFound, ct))
        .Then(db.Remove);
}
