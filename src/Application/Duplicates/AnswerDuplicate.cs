using FluentValidation;
using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Application.Duplicates;

/// <summary>An officer says what a candidate is, with the reason.</summary>
[Requires(Capability.EditProjects)]
public sealed record AnswerDuplicate(Guid Id, uint? ExpectedVersion, AnswerFields Fields) : ICommand;

/// <param name="SourceId">The candidate.</param>
/// <param name="Answer">What it is.</param>
/// <param name="Reason">How the officer knows.</param>
public sealed record AnswerFields(Guid SourceId, DuplicateAnswer Answer, string Reason);

internal sealed class AnswerDuplicateValidator : AbstractValidator<AnswerDuplicate>
{
    public AnswerDuplicateValidator() => RuleFor(c => c.Fields).ChildRules(f =>
    {
        f.RuleFor(x => x.Answer).IsInEnum();
        f.RuleFor(x => x.Reason).NotEmpty().MaximumLength(DuplicateCheck.MaxReasonLength);
    }).OverridePropertyName("");
}

internal sealed class AnswerDuplicateHandler(IWriteDb db, DuplicateSubjects subjects, ICaller caller, IAccounts accounts, TimeProvider clock)
    : ICommandHandler<AnswerDuplicate>
{
    public async Task<Result> Handle(AnswerDuplicate command, CancellationToken ct)
    {
        if (!(await db.Set<DuplicateCheck>().FetchAsync(command.Id, command.ExpectedVersion, DuplicateErrors.NotFound, ct)).TryGet(out var check, out var error))
            return error;
        if (await subjects.IsStaleAsync(check, ct))
            return DuplicateErrors.Stale;
        var title = (await accounts.FindAsync(caller.UserId, ct))?.DisplayName ?? "";
        var (source, answer, reason) = command.Fields;
        return check.Answer(source, answer, reason, (caller.UserId, title), clock.GetUtcNow());
    }
}
