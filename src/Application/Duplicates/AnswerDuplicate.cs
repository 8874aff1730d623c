using FluentValidation;
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
    public AnswerDuplicateValidator() => RuleFor(c => c.Fields).SetValidator(new AnswerFieldsValidator()).OverridePropertyName("");
}

internal sealed class AnswerFieldsValidator : AbstractValidator<AnswerFields>
{
    public AnswerFieldsValidator()
    {
        RuleFor(x => x.Answer).IsInEnum();
        RuleFor(x => x.Reason).NotEmpty().MaximumLength(DuplicateCheck.MaxReasonLength);
    }
}

internal sealed class AnswerDuplicateHandler(IWriteDb db, CheckAnswers answers) : ICommandHandler<AnswerDuplicate>
{
    public Task<Result> Handle(AnswerDuplicate command, CancellationToken ct) =>
        answers.TakeAsync(db.Set<DuplicateCheck>().Where(c => c.SubjectSource == ComparedSource.PlanProject), command.Id, command.ExpectedVersion, command.Fields, ct);
}
