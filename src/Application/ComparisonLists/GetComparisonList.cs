using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ComparisonLists;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.ComparisonLists;

/// <summary>One list of the province.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetComparisonList(Guid Id) : IQuery<ComparisonListDetails>;

internal sealed class GetComparisonListHandler(IReadDb db) : IQueryHandler<GetComparisonList, ComparisonListDetails>
{
    public async Task<Result<ComparisonListDetails>> Handle(GetComparisonList query, CancellationToken ct) =>
        await db.Set<ComparisonList>().SingleOrDefaultAsync(l => l.Id == query.Id, ct) is { } list
            ? ComparisonListDetails.Of(list)
            : ComparisonListErrors.NotFound;
}
