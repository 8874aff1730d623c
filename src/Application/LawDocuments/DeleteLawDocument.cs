using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.LawDocuments;

/// <summary>Takes a document out of the law library.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record DeleteLawDocument(Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class DeleteLawDocumentHandler(IWriteDb db, ICaller caller) : ICommandHandler<DeleteLawDocument>
{
    public Task<Result> Handle(DeleteLawDocument command, CancellationToken ct) =>
        db.OwnLawDocumentAsync(caller, command.Id, command.ExpectedVersion, ct).Then(db.Remove);
}
