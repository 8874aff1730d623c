using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>One import: how far it is, and what its analysis found.</summary>
[Requires(Capability.ImportProjects)]
public sealed record GetImport(Guid PlanId, Guid Id) : IQuery<ImportDetails>;

internal sealed class GetImportHandler(IReadDb db) : IQueryHandler<GetImport, ImportDetails>
{
    public async Task<Result<ImportDetails>> Handle(GetImport query, CancellationToken ct)
    {
        var import = await db.Set<Import>().SingleOrDefaultAsync(i => i.PlanId == query.PlanId && i.Id == query.Id, ct);
        if (import is null)
            return ImportErrors.NotFound;
        var percent = await db.Set<ImportProgress>().Where(p => p.ImportId == import.Id).Select(p => p.Percent).SingleOrDefaultAsync(ct);
        return import.ToDetails(percent);
    }
}

internal static class ImportMapping
{
    public static ImportDetails ToDetails(this Import import, int percent) => new()
    {
        Id = import.Id,
        PlanId = import.PlanId,
        FileName = import.FileName,
        Size = import.Size,
        Sha256 = import.Sha256,
        Status = import.Status,
        Progress = import.Status is ImportStatus.Analysing or ImportStatus.Committing ? percent : import.Status == ImportStatus.Queued ? 0 : 100,
        Failure = import.FailureCode is null ? null : new(import.FailureCode, ImportJson.Read<Dictionary<string, object>>(import.FailureArgs)),
        Summary = ImportJson.Read<ImportSummary>(import.Summary),
        Mode = import.Mode,
        CreatedAt = import.CreatedAt,
        CommittedAt = import.CommittedAt,
        Version = import.Version,
    };
}
