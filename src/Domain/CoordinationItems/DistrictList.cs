using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.CoordinationItems;

/// <summary>One line of a ranking: an item and its place; null while it has none.</summary>
public sealed record RankEntry(Guid ItemId, int? Rank, uint? Version);

/// <summary>The items of a district in a round. Each place is given once; what was sent on keeps its own.</summary>
public sealed class DistrictList(IReadOnlyList<CoordinationItem> items)
{
    private readonly List<CoordinationItem> _open = [.. items.Where(i => i.Status.IsWithDistrict())];
    private readonly HashSet<int> _taken = [.. items.Where(i => !i.Status.IsWithDistrict() && i.Rank is not null).Select(i => i.Rank!.Value)];

    /// <summary>Takes places as the committee gives them; items that are left out keep theirs. The list may stay incomplete.</summary>
    public Result Rank(IReadOnlyList<RankEntry> entries, ItemRecord record)
    {
        var given = entries.ToDictionary(e => e.ItemId, e => e.Rank);
        if (given.Keys.Any(id => _open.TrueForAll(i => i.Id != id)))
            return CoordinationItemErrors.NotFound;
        var places = _open.ToDictionary(i => i, i => given.TryGetValue(i.Id, out var rank) ? rank : i.Rank);
        if (Faults(places.Values.OfType<int>()).Error is { } error)
            return error;
        var isComplete = places.Values.All(r => r is not null);
        return Each(item => item.Place(places[item], isComplete, record));
    }

    /// <summary>Sends the list to the PAO on a resolution of the district committee; every item needs its place.</summary>
    public Result SendOn(ResolutionRef resolution, ItemRecord record)
    {
        if (_open.Count == 0)
            return CoordinationItemErrors.NothingToSendOn;
        var unranked = _open.Count(i => i.Status != ItemStatus.Ranked);
        return unranked > 0 ? CoordinationItemErrors.Unranked(unranked) : Each(item => item.SendOn(resolution, record));
    }

    private Result Faults(IEnumerable<int> ranks)
    {
        var (given, last) = (ranks.ToList(), _taken.Count + _open.Count);
        var twice = given.GroupBy(r => r).Where(g => g.Count() > 1 || _taken.Contains(g.Key)).Select(g => CoordinationItemErrors.RankTwice(g.Key));
        var outside = given.Where(r => r < 1 || r > last).Distinct().Select(r => CoordinationItemErrors.RankOutside(r, last));
        return Result.From([.. twice, .. outside]);
    }

    private Result Each(Func<CoordinationItem, Result> work) => _open.Select(work).FirstOrDefault(r => !r.IsSuccess) ?? Result.Success;
}
