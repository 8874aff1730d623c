using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RoundDocuments;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>The file of a bundle that is ready.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetRoundBundleFile(Guid RoundId, Guid Id) : IQuery<DocumentFile>;

/// <summary>Packs the documents of a bundle. The same documents give the same bytes.</summary>
public interface IRoundBundlePacker
{
    DocumentFile Pack(string name, IEnumerable<RoundBundlePart> parts);
}

internal sealed class GetRoundBundleFileHandler(IReadDb db, IRoundBundlePacker packer) : IQueryHandler<GetRoundBundleFile, DocumentFile>
{
    public async Task<Result<DocumentFile>> Handle(GetRoundBundleFile query, CancellationToken ct)
    {
        if (await db.Set<RoundBundle>().SingleOrDefaultAsync(b => b.RoundId == query.RoundId && b.Id == query.Id, ct) is not { } bundle)
            return RoundDocumentErrors.BundleNotFound;
        if (bundle.Status != RoundBundleStatus.Ready)
            return RoundDocumentErrors.NotReady(bundle.Status, bundle.Percent);
        var parts = await db.Set<RoundBundlePart>().Where(p => p.BundleId == bundle.Id).OrderBy(p => p.Number).ToListAsync(ct);
        return packer.Pack($"round-documents-{bundle.CreatedAt:yyyy-MM-dd}", parts);
    }
}
