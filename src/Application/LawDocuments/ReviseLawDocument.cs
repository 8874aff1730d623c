using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.LawDocuments;

namespace LocalPlan.Application.LawDocuments;

/// <summary>Puts a document right that was entered wrongly; it is to be reviewed again.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record ReviseLawDocument(Guid Id, uint? ExpectedVersion, LawDocumentDraft Draft) : ICommand;

internal sealed class ReviseLawDocumentValidator : AbstractValidator<ReviseLawDocument>
{
    public ReviseLawDocumentValidator() => RuleFor(c => c.Draft).SetValidator(new LawDocumentValidator()).OverridePropertyName("");
}

internal sealed class ReviseLawDocumentHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<ReviseLawDocument>
{
    public Task<Result> Handle(ReviseLawDocument command, CancellationToken ct) =>
        db.OwnLawDocumentAsync(caller, command.Id, command.ExpectedVersion, ct)
            .Then(d => d.Revise(command.Draft, clock.TodayInThailand(), clock.GetUtcNow()));
}
