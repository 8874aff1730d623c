using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.LawDocuments;

namespace LocalPlan.Application.LawDocuments;

/// <summary>A PAO takes a document into the law library of its province.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record CreateLawDocument(LawDocumentDraft Draft) : ICommand<Guid>;

internal sealed class CreateLawDocumentValidator : AbstractValidator<CreateLawDocument>
{
    public CreateLawDocumentValidator() => RuleFor(c => c.Draft).SetValidator(new LawDocumentValidator()).OverridePropertyName("");
}

internal sealed class CreateLawDocumentHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<CreateLawDocument, Guid>
{
    public async Task<Result<Guid>> Handle(CreateLawDocument command, CancellationToken ct) => await db.IsPaoAsync(caller, ct)
        ? db.Keep(LawDocument.Create(caller.OrganizationId, caller.ProvinceId, command.Draft, clock.TodayInThailand(), clock.GetUtcNow()))
        : LawDocumentErrors.OnlyPao;
}
