using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>One item: of the own organization, of the district whose committee the caller writes for, or of a round of the own PAO.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetCoordinationItem(Guid Id) : IQuery<CoordinationItemDetails>;

internal sealed class GetCoordinationItemHandler(IReadDb db, ItemScrutiny scrutiny) : IQueryHandler<GetCoordinationItem, CoordinationItemDetails>
{
    public async Task<Result<CoordinationItemDetails>> Handle(GetCoordinationItem query, CancellationToken ct)
    {
        var found = db.Set<CoordinationItem>().Where(i => i.Id == query.Id);
        if (await found.SingleOrDefaultAsync(ct) is not { } item)
            return CoordinationItemErrors.NotFound;
        var round = await db.Set<CoordinationRound>().SingleAsync(r => r.Id == item.RoundId, ct);
        var owners = item.Origins.Select(o => o.OrganizationId).ToList();
        var names = await db.Set<Organization>().Where(o => owners.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.ShortName, ct);
        var origins = item.Origins.Select(o => new ItemOriginDetails(o.ItemId, o.OrganizationId, names[o.OrganizationId], o.ProjectId, o.Name, o.Amount)).ToList();
        return new CoordinationItemDetails(await found.Summaries(db).SingleAsync(ct), item, round, origins, await scrutiny.OfAsync(item, ct));
    }
}
