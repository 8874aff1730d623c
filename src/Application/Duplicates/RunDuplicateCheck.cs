using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Duplicates;

/// <summary>Holds an own project against the lists of the province and keeps what was found; again, where it was done before.</summary>
[Requires(Capability.EditProjects)]
public sealed record RunDuplicateCheck(CheckSubject Subject) : ICommand<Guid>;

/// <param name="Source">A project of a plan; items of a coordination round are checked by the PAO.</param>
/// <param name="Id">Its id.</param>
public sealed record CheckSubject(ComparedSource Source, Guid Id);

internal sealed class RunDuplicateCheckValidator : AbstractValidator<RunDuplicateCheck>
{
    public RunDuplicateCheckValidator() => RuleFor(c => c.Subject).ChildRules(s => s.RuleFor(x => x.Source).Equal(ComparedSource.PlanProject)).OverridePropertyName("");
}

internal sealed class RunDuplicateCheckHandler(IWriteDb db, DuplicateSubjects subjects, ICaller caller, TimeProvider clock)
    : ICommandHandler<RunDuplicateCheck, Guid>
{
    public async Task<Result<Guid>> Handle(RunDuplicateCheck command, CancellationToken ct)
    {
        var (source, id) = command.Subject;
        if (await subjects.FindAsync(source, id, ct) is not { } subject)
            return DuplicateErrors.SubjectNotFound;
        var run = await subjects.RunAsync(subject, clock.TodayInThailand(), clock.GetUtcNow(), ct);
        var check = await db.Set<DuplicateCheck>().SingleOrDefaultAsync(c => c.SubjectSource == source && c.SubjectId == id, ct);
        if (check is null)
            return db.Keep(DuplicateCheck.Create(caller.OrganizationId, source, id, run));
        check.Run(run);
        return check.Id;
    }
}
