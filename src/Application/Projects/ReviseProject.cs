using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Projects;

/// <summary>Changes a project: only the fields given, or, when <paramref name="Whole"/>, all of them.</summary>
[Requires(Capability.EditProjects)]
public sealed record ReviseProject(Guid PlanId, Guid Id, uint? ExpectedVersion, ProjectFields Fields, bool Whole) : ICommand;

internal sealed class ReviseProjectValidator : AbstractValidator<ReviseProject>
{
    public ReviseProjectValidator() => RuleFor(c => c.Fields).SetValidator(new ProjectFieldsValidator()).OverridePropertyName("");
}

internal sealed class ReviseProjectHandler(IWriteDb db, PlanFrames frames, TimeProvider clock) : ICommandHandler<ReviseProject>
{
    public async Task<Result> Handle(ReviseProject command, CancellationToken ct)
    {
        if (!(await db.DraftPlanAsync(command.PlanId, ct)).TryGet(out _, out var error))
            return error;
        var found = await db.Set<Project>().Where(p => p.PlanId == command.PlanId)
            .FetchAsync(command.Id, command.ExpectedVersion, ProjectErrors.NotFound, ct);
        if (!found.TryGet(out var project, out error))
            return error;
        var framed = await frames.FrameAsync(command.PlanId, ProjectReferences.Of([command.Fields]).And([project]), ct);
        if (!framed.TryGet(out var frame, out error))
            return error;
        var draft = command.Whole ? command.Fields.ToDraft() : command.Fields.ApplyTo(project.ToDraft(frame.Plan.Period));
        return project.Revise(frame, draft, clock.GetUtcNow());
    }
}
