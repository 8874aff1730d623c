using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.LawDocuments;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.LawDocuments;

/// <summary>One document of the law library.</summary>
[Requires(Capability.ReadKnowledge)]
public sealed record GetLawDocument(Guid Id) : IQuery<LawDocumentDetails>;

internal sealed class GetLawDocumentHandler(IReadDb db) : IQueryHandler<GetLawDocument, LawDocumentDetails>
{
    public async Task<Result<LawDocumentDetails>> Handle(GetLawDocument query, CancellationToken ct) =>
        await db.Set<LawDocument>().Where(d => d.Id == query.Id).Select(LawDocumentDetails.Of).SingleOrDefaultAsync(ct) is { } document
            ? document
            : LawDocumentErrors.NotFound;
}
