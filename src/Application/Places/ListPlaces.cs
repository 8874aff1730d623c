using AutoMapper;
using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Search;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Places;

namespace LocalPlan.Application.Places;

/// <summary>Places in the order of their codes.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListPlaces(PlaceLevel? Level, Guid? ParentId, string? Search, string? After, int? Limit) : IQuery<Page<PlaceDetails>>;

public sealed record PlaceDetails
{
    public required Guid Id { get; init; }

    public Guid? ParentId { get; init; }

    public required PlaceLevel Level { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    /// <summary>หมู่ที่, of a village.</summary>
    public int? Moo { get; init; }

    private sealed class Mapping : MappingProfile
    {
        public Mapping() => CreateMap<Place, PlaceDetails>();
    }
}

internal sealed class ListPlacesHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<ListPlaces, Page<PlaceDetails>>
{
    private static readonly ListOrder<Place, PlaceDetails> ByCode = new(Keyset<Place>.By(p => p.Code), p => new(p.Code, p.Id));

    public Task<Result<Page<PlaceDetails>>> Handle(ListPlaces query, CancellationToken ct) =>
        ByCode.PageAsync(Filter(query), query.After, query.Limit, mapping, ct);

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
