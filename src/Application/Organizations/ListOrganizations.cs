using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Search;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;

namespace LocalPlan.Application.Organizations;

/// <summary>The organizations in Thai order of their names.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListOrganizations(string? Search, OrganizationKind? Kind, Guid? DistrictId, string? After, int? Limit)
    : IQuery<Page<OrganizationSummary>>;

public sealed record OrganizationSummary
{
    public required Guid Id { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    /// <summary>The seven-digit code of the Department of Local Administration that is in force now.</summary>
    public string? DlaCode { get; init; }

    public required string DistrictName { get; init; }

    public required string ProvinceName { get; init; }
}

internal sealed class ListOrganizationsHandler(IReadDb db) : IQueryHandler<ListOrganizations, Page<OrganizationSummary>>
{
    private static readonly ListOrder<Organization, OrganizationSummary> ByName = new(Keyset<Organization>.By(o => o.Name), o => new(o.Name, o.Id));

    public Task<Result<Page<OrganizationSummary>>> Handle(ListOrganizations query, CancellationToken ct) =>
        ByName.PageAsync(Filter(query), query.After, query.Limit, Summaries, ct);

    private IQueryable<Organization> Filter(ListOrganizations query)
    {
        var rows = db.Set<Organization>().WhereContainsAll(SearchTerms.Of(query.Search), o => o.SearchKey);
        if (query.Kind is { } kind)
            rows = rows.Where(o => o.Kind == kind);
        if (query.DistrictId is { } district)
            rows = rows.Where(o => o.DistrictId == district);
        return rows;
    }

    private IQueryable<OrganizationSummary> Summaries(IQueryable<Organization> rows) => rows.Select(o => new OrganizationSummary
    {
        Id = o.Id,
        Kind = o.Kind,
        Name = o.Name,
        ShortName = o.ShortName,
        DlaCode = o.DlaCode,
        DistrictName = db.Set<Place>().Single(p => p.Id == o.DistrictId).Name,
        ProvinceName = db.Set<Place>().Single(p => p.Id == o.ProvinceId).Name,
    });
}
