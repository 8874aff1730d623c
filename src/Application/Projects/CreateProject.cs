using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Projects;

/// <summary>Adds a project at the end of a plan's account. A name is enough; what else the form asks for is listed as problems.</summary>
[Requires(Capability.EditProjects)]
public sealed record CreateProject(Guid PlanId, ProjectFields Fields) : ICommand<Guid>;

internal sealed class CreateProjectValidator : AbstractValidator<CreateProject>
{
    public CreateProjectValidator() => RuleFor(c => c.Fields).SetValidator(new ProjectFieldsValidator()).OverridePropertyName("");
}

internal sealed class CreateProjectHandler(IWriteDb db, PlanFrames frames, TimeProvider clock) : ICommandHandler<CreateProject, Guid>
{
    public async Task<Result<Guid>> Handle(CreateProject command, CancellationToken ct)
    {
        if (!(await frames.FrameAsync(command.PlanId, ProjectReferences.Of([command.Fields]), ct)).TryGet(out var frame, out var error))
            return error;
        var position = await frames.NextPositionAsync(command.PlanId, ct);
        return db.Keep(Project.Create(frame, position, command.Fields.ToDraft(), clock.GetUtcNow()));
    }
}
