using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.LawDocuments;

namespace LocalPlan.Application.LawDocuments;

/// <summary>Marks a document as correct, complete and under the right heading, or says what is at fault.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record ReviewLawDocument(Guid Id, uint? ExpectedVersion, LawReview Review) : ICommand;

internal sealed class ReviewLawDocumentValidator : AbstractValidator<ReviewLawDocument>
{
    public ReviewLawDocumentValidator() => RuleFor(c => c.Review).ChildRules(r => r.RuleFor(x => x.Note).MaximumLength(LawDocument.MaxNoteLength)).OverridePropertyName("");
}

internal sealed class ReviewLawDocumentHandler(IWriteDb db, ICaller caller, PlanActor actor, TimeProvider clock) : ICommandHandler<ReviewLawDocument>
{
    public async Task<Result> Handle(ReviewLawDocument command, CancellationToken ct)
    {
        var reviewer = await actor.OfCallerAsync(ct);
        return await db.OwnLawDocumentAsync(caller, command.Id, command.ExpectedVersion, ct)
            .Then(d => d.Review(command.Review, reviewer.Title, caller.Record(clock)));
    }
}
