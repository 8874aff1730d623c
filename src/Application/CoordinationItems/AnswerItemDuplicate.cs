using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Duplicates;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>An officer of the PAO says what a candidate of an item's check is, with the reason.</summary>
[Requires(Capability.ScreenCoordinationItems)]
public sealed record AnswerItemDuplicate(Guid RoundId, Guid Id, uint? ExpectedVersion, AnswerFields Fields) : ICommand;

internal sealed class AnswerItemDuplicateValidator : AbstractValidator<AnswerItemDuplicate>
{
    public AnswerItemDuplicateValidator() => RuleFor(c => c.Fields).SetValidator(new AnswerFieldsValidator()).OverridePropertyName("");
}

internal sealed class AnswerItemDuplicateHandler(IWriteDb db, CheckAnswers answers) : ICommandHandler<AnswerItemDuplicate>
{
    public Task<Result> Handle(AnswerItemDuplicate command, CancellationToken ct) => answers.TakeAsync(
        db.Set<DuplicateCheck>().Where(c => c.SubjectSource == ComparedSource.CoordinationItem
            && db.Set<CoordinationItem>().Any(i => i.Id == c.SubjectId && i.RoundId == command.RoundId)), command.Id, command.ExpectedVersion, command.Fields, ct);
}
