using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Search;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Places;

/// <summary>Places in the order of their codes, each with what lies above it.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListPlaces(PlaceLevel? Level, Guid? ParentId, string? Search, string? After, int? Limit) : IQuery<Page<PlaceDetails>>;

internal sealed class ListPlacesHandler(IReadDb db) : IQueryHandler<ListPlaces, Page<PlaceDetails>>
{
    public async Task<Result<Page<PlaceDetails>>> Handle(ListPlaces query, CancellationToken ct)
    {
        if (!Cursor.TryRead(query.After, out var after))
            return Cursor.Invalid;
        var found = await Filter(query, after).OrderBy(p => p.Code).ThenBy(p => p.Id)
            .Take(Page.Limit(query.Limit) + 1).ToListAsync(ct);
        return Page.Cut(await db.DetailsAsync(found, ct), Page.Limit(query.Limit), p => new Cursor(p.Code, p.Id).ToString());
    }

    private IQueryable<Place> Filter(ListPlaces query, Cursor? after)
    {
        var rows = db.Set<Place>().WhereContainsAll(SearchTerms.Of(query.Search), p => p.SearchKey);
        if (query.Level is { } level)
            rows = rows.Where(p => p.Level == level);
        if (query.ParentId is { } parent)
            rows = rows.Where(p => p.ParentId == parent);
        if (after is not null)
            rows = rows.Where(p => string.Compare(p.Code, after.Key) > 0 || (p.Code == after.Key && p.Id > after.Id));
        return rows;
    }
}
