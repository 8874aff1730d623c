using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Plans;

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
    private static readonly ListOrder<Import, ImportItem> Latest = new(Keyset<Import>.ById(), i => Cursor.Of(i.Id), Descending: true);

    public async Task<Result<Page<ImportItem>>> Handle(ListImports query, CancellationToken ct) =>
        await db.PeriodAsync(query.PlanId, ct) is null
            ? PlanErrors.NotFound
            : await Latest.PageAsync(db.Set<Import>().Where(i => i.PlanId == query.PlanId), query.After, query.Limit, Items, ct);

    private static IQueryable<ImportItem> Items(IQueryable<Import> imports) => imports.Select(i => new ImportItem
    {
        Id = i.Id,
        FileName = i.FileName,
        Status = i.Status,
        CreatedAt = i.CreatedAt,
        CommittedAt = i.CommittedAt,
    });
}
