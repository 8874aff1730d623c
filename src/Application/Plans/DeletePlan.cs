using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Application.Plans;

/// <summary>Throws a draft plan away with its strategies, projects and imports. An announced plan will never be deleted.</summary>
[Requires(Capability.EditPlans)]
public sealed record DeletePlan(Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class DeletePlanHandler(IWriteDb db) : ICommandHandler<DeletePlan>
{
    public Task<Result> Handle(DeletePlan command, CancellationToken ct) =>
        db.Set<Plan>().FetchAsync(command.Id, command.ExpectedVersion, PlanErrors.NotFound, ct).Then(db.Remove);
}
