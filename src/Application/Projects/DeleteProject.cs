using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Projects;

/// <summary>Takes a project out of a draft plan.</summary>
[Requires(Capability.EditProjects)]
public sealed record DeleteProject(Guid PlanId, Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class DeleteProjectHandler(IWriteDb db) : ICommandHandler<DeleteProject>
{
    public Task<Result> Handle(DeleteProject command, CancellationToken ct) => db.DraftPlanAsync(command.PlanId, ct)
        .Then(plan => db.Set<Project>().Where(x => x.PlanId == plan.Id).FetchAsync(command.Id, command.ExpectedVersion, ProjectErrors.NotFound, ct))
        .Then(db.Remove);
}
