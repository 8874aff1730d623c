using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Search;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;

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
    public async Task<Result<Page<OrganizationSummary>>> Handle(ListOrganizations query, CancellationToken ct)
    {
        if (!Cursor.TryRead(query.After, out var after))
            return Cursor.Invalid;
        var found = await Summaries(Filter(query, after)).Take(Page.Limit(query.Limit) + 1).ToListAsync(ct);
        return Page.Cut(found, Page.Limit(query.Limit), o => new Cursor(o.Name, o.Id).ToString());
    }

    private IQueryable<Organization> Filter(ListOrganizations query, Cursor? after)
    {
        var rows = db.Set<Organization>().WhereContainsAll(SearchTerms.Of(query.Search), o => o.SearchKey);
        if (query.Kind is { } kind)
            rows = rows.Where(o => o.Kind == kind);
        if (query.DistrictId is { } district)
            rows = rows.Where(o => o.DistrictId == district);
        if (after is not null)
            rows = rows.Where(o => string.Compare(o.Name, after.Key) > 0 || (o.Name == after.Key && o.Id > after.Id));
        return rows;
    }

    private IQueryable<OrganizationSummary> Summaries(IQueryable<Organization> rows) =>
        from o in rows
        join d in db.Set<Place>() on o.DistrictId equals d.Id
        join p in db.Set<Place>() on o.ProvinceId equals p.Id
        orderby o.Name, o.Id
        select new OrganizationSummary
        {
            Id = o.Id,
            Kind = o.Kind,
            Name = o.Name,
            ShortName = o.ShortName,
            DlaCode = o.DlaCode,
            DistrictName = d.Name,
            ProvinceName = p.Name,
        };
}
