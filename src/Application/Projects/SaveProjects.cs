using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Projects;

/// <summary>What becomes of a block of rows when some of them are refused.</summary>
public enum BatchMode
{
    /// <summary>The good rows are saved in one transaction; the others are reported.</summary>
    AllGoodRows = 1,

    /// <summary>One refused row refuses them all.</summary>
    AllOrNothing = 2,
}

/// <summary>Saves a pasted block: rows with an id change that project at the version seen, rows without one are new.</summary>
[Requires(Capability.EditProjects)]
public sealed record SaveProjects(Guid PlanId, BatchMode Mode, IReadOnlyList<ProjectRowInput> Rows) : ICommand<SaveProjectsOutcome>;

/// <summary>One row of a block; the version is the one the caller has seen.</summary>
public sealed record ProjectRowInput : ProjectFields
{
    public Guid? Id { get; init; }

    public uint? Version { get; init; }
}

internal sealed class SaveProjectsValidator : AbstractValidator<SaveProjects>
{
    public const int MaxRows = 1000;

    public SaveProjectsValidator()
    {
        RuleFor(c => c.Mode).IsInEnum();
        RuleFor(c => c.Rows).NotNull();
        RuleFor(c => c.Rows.Count).InclusiveBetween(1, MaxRows).When(c => c.Rows is not null).OverridePropertyName("rows");
        RuleForEach(c => c.Rows).NotNull().SetValidator(new ProjectFieldsValidator());
    }
}

internal sealed class SaveProjectsHandler(IWriteDb db, PlanFrames frames, TimeProvider clock) : ICommandHandler<SaveProjects, SaveProjectsOutcome>
{
    public async Task<Result<SaveProjectsOutcome>> Handle(SaveProjects command, CancellationToken ct)
    {
        var ids = command.Rows.Select(r => r.Id).ToList();
        var known = await db.Set<Project>().Where(p => p.PlanId == command.PlanId && ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var framed = await frames.FrameAsync(command.PlanId, ProjectReferences.Of(command.Rows).And(known.Values), ct);
        if (!framed.TryGet(out var frame, out var error))
            return error;
        var batch = new ProjectBatch(frame, known, await frames.NextPositionAsync(command.PlanId, ct), clock.GetUtcNow());
        var rows = command.Rows.Select(batch.Take).ToList();
        if (command.Mode == BatchMode.AllOrNothing && batch.Faults.Count > 0)
            return Error.All(batch.Faults);
        db.Set<Project>().AddRange(batch.Added);
        return new SaveProjectsOutcome { Rows = rows };
    }
}
