using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>Which item, at which version.</summary>
public sealed record ItemRef(Guid Id, uint? ExpectedVersion);

/// <summary>For whom an item is fetched: its organization, or the PAO that holds the round.</summary>
internal enum ItemSide { Owner = 1, Pao = 2 }

/// <summary>An item with its round.</summary>
internal sealed record ItemPapers(CoordinationItem Item, CoordinationRound Round);

/// <summary>Fetches items with their round for those who may work on them, and says who acts. What a side has no part in is not found.</summary>
internal sealed class ItemDesk(IWriteDb db, ICaller caller, PlanActor actor, IRoundResolutions resolutions, TimeProvider clock)
{
    public async Task<Result<ItemPapers>> OpenAsync(ItemRef which, ItemSide side, CancellationToken ct)
    {
        var found = await Of(side).FetchAsync(which.Id, which.ExpectedVersion, CoordinationItemErrors.NotFound, ct);
        return found.TryGet(out var item, out var error) ? new ItemPapers(item, await db.Set<CoordinationRound>().SingleAsync(r => r.Id == item.RoundId, ct)) : error;
    }

    /// <summary>Several items of a round at the versions seen; the first that is gone or stale refuses them all.</summary>
    public async Task<Result<IReadOnlyDictionary<Guid, CoordinationItem>>> OpenAsync(Guid roundId, IReadOnlyList<ItemRef> asked, CancellationToken ct)
    {
        var ids = asked.Select(a => a.Id).ToList();
        var found = await Of(ItemSide.Pao).Where(i => i.RoundId == roundId && ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        return Refusal(asked, found) is { } refusal ? refusal : Result.Of<IReadOnlyDictionary<Guid, CoordinationItem>>(found);
    }

    /// <summary>All items of the caller's district in a round.</summary>
    public async Task<Result<List<CoordinationItem>>> OfDistrictAsync(Guid roundId, CancellationToken ct) => caller.DistrictId is { } district
        ? await db.Set<CoordinationItem>().Where(i => i.RoundId == roundId && i.DistrictId == district).OrderBy(i => i.Rank).ThenBy(i => i.CreatedAt).ThenBy(i => i.Number).ToListAsync(ct)
        : CoordinationItemErrors.NoDistrict;

    public async Task<Result<CoordinationRound>> RoundAsync(Guid roundId, CancellationToken ct) =>
        await db.Set<CoordinationRound>().SingleOrDefaultAsync(r => r.Id == roundId, ct) is { } round ? round : CoordinationRoundErrors.NotFound;

    /// <summary>A resolution about the round, agreed to with quorum by the committee that must decide.</summary>
    public async Task<Result<ResolutionRef>> ResolutionAsync(CoordinationRound round, Guid id, CommitteeKind committee, Guid? districtId, CancellationToken ct) =>
        (await resolutions.OfAsync(round, ct)).Where(r => r.Id == id).Select(r => r.By(committee, districtId)).FirstOrDefault(r => r is not null) is { } found
            ? found : CoordinationItemErrors.ResolutionMissing;

    public async Task<ItemRecord> RecordAsync(CoordinationRound round, string? note, CancellationToken ct) =>
        new(await actor.OfCallerAsync(ct), clock.GetUtcNow(), round.Stage, note);

    internal static Error? Refusal(IEnumerable<ItemRef> asked, IReadOnlyDictionary<Guid, CoordinationItem> found) => asked.Select(a =>
        !found.TryGetValue(a.Id, out var item) ? CoordinationItemErrors.NotFound
        : a.ExpectedVersion is null ? CommonErrors.IfMatchRequired
        : a.ExpectedVersion == item.Version ? null : CommonErrors.Stale).FirstOrDefault(e => e is not null);

    private IQueryable<CoordinationItem> Of(ItemSide side) => side == ItemSide.Owner
        ? db.Set<CoordinationItem>().Where(i => i.OrganizationId == caller.OrganizationId)
        : db.Set<CoordinationItem>().Where(i => i.PaoId == caller.OrganizationId);
}
