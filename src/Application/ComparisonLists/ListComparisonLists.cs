using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ComparisonLists;

namespace LocalPlan.Application.ComparisonLists;

/// <summary>The lists that projects of the province are held against.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record ListComparisonLists(string? After, int? Limit) : IQuery<Page<ComparisonListDetails>>;

internal sealed class ListComparisonListsHandler(IReadDb db) : IQueryHandler<ListComparisonLists, Page<ComparisonListDetails>>
{
    private static readonly ListOrder<ComparisonList, ComparisonList> Made = new(Keyset<ComparisonList>.ById(), l => Cursor.Of(l.Id));

    public async Task<Result<Page<ComparisonListDetails>>> Handle(ListComparisonLists query, CancellationToken ct) =>
        (await Made.PageAsync(db.Set<ComparisonList>(), query.After, query.Limit, rows => rows, ct)).TryGet(out var page, out var error)
            ? page.Map(ComparisonListDetails.Of)
            : error;
}
