using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>The imports of a plan, the latest first.</summary>
[Requires(Capability.ImportProjects)]
public sealed record ListImports(Guid PlanId, string? After, int? Limit) : IQuery<Page<ImportItem>>;

public sealed record ImportItem
{
    public required Guid Id { get; init; }

    public required string FileName { get; init; }

    public required ImportStatus Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? CommittedAt { get; init; }
}

internal sealed class ListImportsHandler(IReadDb db) : IQueryHandler<ListImports, Page<ImportItem>>
{
    public async Task<Result<Page<ImportItem>>> Handle(ListImports query, CancellationToken ct)
    {
        if (!Cursor.TryRead(query.After, out var after))
            return Cursor.Invalid;
        if (await db.PeriodAsync(query.PlanId, ct) is null)
            return PlanErrors.NotFound;
        var imports = await db.Set<Import>().Where(i => i.PlanId == query.PlanId && (after == null || i.Id < after.Id))
            .OrderByDescending(i => i.Id).Take(Page.Limit(query.Limit) + 1)
            .Select(i => new ImportItem { Id = i.Id, FileName = i.FileName, Status = i.Status, CreatedAt = i.CreatedAt, CommittedAt = i.CommittedAt })
            .ToListAsync(ct);
        return Page.Cut(imports, Page.Limit(query.Limit), i => new Cursor("", i.Id).ToString());
    }
}
