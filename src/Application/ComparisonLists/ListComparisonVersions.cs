using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ComparisonLists;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.ComparisonLists;

/// <summary>Every file of a list with what it changed, the latest first.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record ListComparisonVersions(Guid Id, string? After, int? Limit) : IQuery<Page<ComparisonListVersion>>;

internal sealed class ListComparisonVersionsHandler(IReadDb db) : IQueryHandler<ListComparisonVersions, Page<ComparisonListVersion>>
{
    public async Task<Result<Page<ComparisonListVersion>>> Handle(ListComparisonVersions query, CancellationToken ct) =>
        await db.Set<ComparisonList>().SingleOrDefaultAsync(l => l.Id == query.Id, ct) is { } list
            ? Page.Of([.. list.Versions.Reverse()], v => $"{v.Number}", query.After, query.Limit)
            : ComparisonListErrors.NotFound;
}
