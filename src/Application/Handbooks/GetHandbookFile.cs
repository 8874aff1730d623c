using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Handbooks;

/// <summary>The file of one version; a draft is read by its own organization alone.</summary>
[Requires(Capability.ReadKnowledge)]
public sealed record GetHandbookFile(Guid Id, int Number) : IQuery<DocumentFile>;

internal sealed class GetHandbookFileHandler(IReadDb db, ICaller caller) : IQueryHandler<GetHandbookFile, DocumentFile>
{
    private const string Pdf = "application/pdf";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<Result<DocumentFile>> Handle(GetHandbookFile query, CancellationToken ct)
    {
        if (!await db.Set<Handbook>().Seen(caller).AnyAsync(h => h.Id == query.Id, ct))
            return HandbookErrors.NotFound;
        var version = await db.Set<HandbookVersion>().SingleOrDefaultAsync(v => v.HandbookId == query.Id && v.Number == query.Number
            && (v.PublishedOn != null || v.OrganizationId == caller.OrganizationId), ct);
        if (version is null)
            return HandbookErrors.VersionNotFound;
        return await db.Set<HandbookFile>().SingleOrDefaultAsync(f => f.HandbookId == query.Id && f.Number == query.Number, ct) is { } file
            ? new DocumentFile(version.FileName!, version.Format == HandbookFormat.Pdf ? Pdf : Docx, file.Content)
            : HandbookErrors.FileNotFound;
    }
}
