using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Search;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Places;

namespace LocalPlan.Application.Places;

/// <summary>Places in the order of their codes, each with what lies above it.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListPlaces(PlaceLevel? Level, Guid? ParentId, string? Search, string? After, int? Limit) : IQuery<Page<PlaceDetails>>;

internal sealed class ListPlacesHandler(IReadDb db) : IQueryHandler<ListPlaces, Page<PlaceDetails>>
{
    private static readonly ListOrder<Place, Place> ByCode = new(Keyset<Place>.By(p => p.Code), p => new(p.Code, p.Id));

    public async Task<Result<Page<PlaceDetails>>> Handle(ListPlaces query, CancellationToken ct)
    {
        var found = await ByCode.PageAsync(Filter(query), query.After, query.Limit, rows => rows, ct);
        return found.TryGet(out var page, out var error)
            ? new Page<PlaceDetails> { Items = await db.DetailsAsync(page.Items, ct), Next = page.Next }
            : error;
    }

    private IQueryable<Place> Filter(ListPlaces query)
    {
        var rows = db.Set<Place>().WhereContainsAll(SearchTerms.Of(query.Search), p => p.SearchKey);
        if (query.Level is { } level)
            rows = rows.Where(p => p.Level == level);
        if (query.ParentId is { } parent)
            rows = rows.Where(p => p.ParentId == parent);
        return rows;
    }
}
