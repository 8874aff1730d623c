using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ComparisonLists;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.ComparisonLists;

/// <summary>The rows of a list as it stands, or as it stood in one of its versions.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record ListComparisonRows(Guid Id, int? Number, string? After, int? Limit) : IQuery<Page<ComparisonRowItem>>;

/// <summary>A project of a list, and since which version it says so.</summary>
public sealed record ComparisonRowItem(
    Guid Id, int Line, string Name, string? Agency, string? Target, string? Place, IReadOnlyList<int> Years, decimal? Amount, int FromVersion, int? UntilVersion);

internal sealed class ListComparisonRowsHandler(IReadDb db) : IQueryHandler<ListComparisonRows, Page<ComparisonRowItem>>
{
    private static readonly ListOrder<ComparisonListRow, ComparisonRowItem> InFile = new(Keyset<ComparisonListRow>.By(r => r.Line), r => Cursor.Of(r.Line, r.Id));

    public async Task<Result<Page<ComparisonRowItem>>> Handle(ListComparisonRows query, CancellationToken ct)
    {
        if (await db.Set<ComparisonList>().SingleOrDefaultAsync(l => l.Id == query.Id, ct) is not { } list)
            return ComparisonListErrors.NotFound;
        var number = query.Number ?? list.Versions.Count;
        if (number < 0 || number > list.Versions.Count)
            return ComparisonListErrors.VersionUnknown;
        var rows = db.Set<ComparisonListRow>().Where(r => r.ListId == list.Id && r.FromVersion <= number && (r.UntilVersion == null || r.UntilVersion > number));
        return await InFile.PageAsync(rows, query.After, query.Limit, Items, ct);
    }

    private static IQueryable<ComparisonRowItem> Items(IQueryable<ComparisonListRow> rows) => rows.Select(r => new ComparisonRowItem(
        r.Id, r.Line, r.Name, r.Agency, r.Target, r.Place, r.Years, r.Amount, r.FromVersion, r.UntilVersion));
}
