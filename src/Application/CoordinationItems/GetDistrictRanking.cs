using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>The list of a district in a round: what is to be ranked, in its order, and what was sent on already. Without a district the caller's own.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetDistrictRanking(Guid RoundId, Guid? DistrictId) : IQuery<DistrictRanking>;

public sealed record DistrictRanking
{
    public required Guid DistrictId { get; init; }

    public required string DistrictName { get; init; }

    /// <summary>Whether every item has its place, so that the list can be sent on.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The last place that can be given; the first is 1.</summary>
    public required int LastRank { get; init; }

    /// <summary>Ranked ones first, in their order.</summary>
    public required IReadOnlyList<CoordinationItemSummary> Open { get; init; }

    public required IReadOnlyList<CoordinationItemSummary> SentOn { get; init; }
}

internal sealed class GetDistrictRankingHandler(IReadDb db, ICaller caller) : IQueryHandler<GetDistrictRanking, DistrictRanking>
{
    public async Task<Result<DistrictRanking>> Handle(GetDistrictRanking query, CancellationToken ct)
    {
        if (!await db.Set<CoordinationRound>().AnyAsync(r => r.Id == query.RoundId, ct))
            return CoordinationRoundErrors.NotFound;
        if ((query.DistrictId ?? caller.DistrictId) is not { } district)
            return CoordinationItemErrors.NoDistrict;
        var items = await db.Set<CoordinationItem>().Where(i => i.RoundId == query.RoundId && i.DistrictId == district && i.Status != ItemStatus.PulledBack)
            .OrderBy(i => i.Rank).ThenBy(i => i.CreatedAt).ThenBy(i => i.Number).Summaries(db).ToListAsync(ct);
        var name = await db.Set<Place>().Where(p => p.Id == district).Select(p => p.Name).SingleOrDefaultAsync(ct);
        return Of(district, name ?? "", items);
    }

    private static DistrictRanking Of(Guid district, string name, List<CoordinationItemSummary> items)
    {
        var open = items.Where(i => i.Status.IsWithDistrict()).ToList();
        return new()
        {
            DistrictId = district,
            DistrictName = name,
            IsComplete = open.Count > 0 && open.TrueForAll(i => i.Status == ItemStatus.Ranked),
            LastRank = items.Count,
            Open = open,
            SentOn = [.. items.Except(open)],
        };
    }
}
