using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Places;

/// <summary>Places with the names of what lies above them, read level by level.</summary>
internal static class PlaceReading
{
    /// <summary>The places in the order asked for.</summary>
    public static async Task<IReadOnlyList<PlaceDetails>> PlacesAsync(this IReadDb db, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        var found = await db.Set<Place>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        return await db.DetailsAsync(ids.Where(found.ContainsKey).Select(id => found[id]), ct);
    }

    public static async Task<List<PlaceDetails>> DetailsAsync(this IReadDb db, IEnumerable<Place> places, CancellationToken ct)
    {
        var (rows, above) = (places.ToList(), new Dictionary<Guid, Place>());
        for (var level = rows; ParentsOf(level) is { Count: > 0 } ids;)
        {
            level = await db.Set<Place>().Where(p => ids.Contains(p.Id)).ToListAsync(ct);
            level.ForEach(p => above[p.Id] = p);
        }
        return rows.ConvertAll(p => Details(p, above));
    }

    private static List<Guid> ParentsOf(List<Place> places) => [.. places.Select(p => p.ParentId).OfType<Guid>().Distinct()];

    private static PlaceDetails Details(Place place, Dictionary<Guid, Place> above) => new()
    {
        Id = place.Id,
        ParentId = place.ParentId,
        Level = place.Level,
        Code = place.Code,
        Name = place.Name,
        NameEn = place.NameEn,
        Moo = place.Moo,
        Within = [.. Above(place, above).Select(p => new PlaceAbove { Level = p.Level, Name = p.Name, NameEn = p.NameEn })],
    };

    private static IEnumerable<Place> Above(Place place, Dictionary<Guid, Place> above)
    {
        for (var parent = place.ParentId; parent is { } id; parent = above[id].ParentId)
            yield return above[id];
    }
}
