using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Duplicates;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>
/// What the province has that may be the same as an item, with the reasons. The PAO of the round sees what its check of the item sees;
/// others see no drafts of the PAO.
/// </summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetItemDuplicates(Guid Id) : IQuery<DuplicateAnswers>;

internal sealed class GetItemDuplicatesHandler(IReadDb db, ItemDuplicates duplicates, ICaller caller) : IQueryHandler<GetItemDuplicates, DuplicateAnswers>
{
    public async Task<Result<DuplicateAnswers>> Handle(GetItemDuplicates query, CancellationToken ct) =>
        await db.Set<CoordinationItem>().SingleOrDefaultAsync(i => i.Id == query.Id, ct) is { } item
            ? new DuplicateAnswers(await duplicates.ExplainAsync(item, caller.OrganizationId, ct))
            : CoordinationItemErrors.NotFound;
}
