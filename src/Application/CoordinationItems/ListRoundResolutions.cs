using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>
/// What closed meetings of the coordination committees decided about a round, for binding a ranked list or decisions to it. A district
/// secretary sees those of the own district.
/// </summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record ListRoundResolutions(Guid RoundId, CommitteeKind? Committee, string? After, int? Limit) : IQuery<Page<RoundResolution>>;

internal sealed class ListRoundResolutionsHandler(IReadDb db, IRoundResolutions resolutions, ICaller caller)
    : IQueryHandler<ListRoundResolutions, Page<RoundResolution>>
{
    public async Task<Result<Page<RoundResolution>>> Handle(ListRoundResolutions query, CancellationToken ct)
    {
        if (await db.Set<CoordinationRound>().SingleOrDefaultAsync(r => r.Id == query.RoundId, ct) is not { } round)
            return CoordinationRoundErrors.NotFound;
        var seen = (await resolutions.OfAsync(round, ct)).Where(r => IsSeen(r, round) && (query.Committee is null || r.Committee == query.Committee)).ToList();
        return Page.Of(seen, r => r.Id.ToString(), query.After, query.Limit);
    }

    private bool IsSeen(RoundResolution resolution, CoordinationRound round) =>
        round.OrganizationId == caller.OrganizationId || (resolution.DistrictId is { } district && district == caller.DistrictId);
}
