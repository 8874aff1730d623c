using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Search;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Authorities;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Authorities;

/// <summary>The catalogue of powers and duties in its order.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListAuthorityItems(OrganizationKind? Kind, AuthorityLaw? Law, string? Search, string? After, int? Limit)
    : IQuery<Page<AuthorityItemDetails>>;

public sealed record AuthorityItemDetails
{
    public required Guid Id { get; init; }

    public required AuthorityLaw Law { get; init; }

    public required string Section { get; init; }

    /// <summary>The number within the section, as printed.</summary>
    public required string Number { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<OrganizationKind> Kinds { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public DateOnly? EffectiveTo { get; init; }

    public required string Citation { get; init; }

    public required Confidence Confidence { get; init; }

    internal static AuthorityItemDetails Of(AuthorityItem item) => new()
    {
        Id = item.Id,
        Law = item.Law,
        Section = item.Section,
        Number = item.Number,
        Text = item.Text,
        Kinds = item.Kinds,
        EffectiveFrom = item.EffectiveFrom,
        EffectiveTo = item.EffectiveTo,
        Citation = item.Citation,
        Confidence = item.Confidence,
    };
}

internal sealed class ListAuthorityItemsHandler(IReadDb db) : IQueryHandler<ListAuthorityItems, Page<AuthorityItemDetails>>
{
    private static readonly ListOrder<AuthorityItem, AuthorityItem> Printed = new(Keyset<AuthorityItem>.By(i => i.Order), i => Cursor.Of(i.Order, i.Id));

    public Task<Result<Page<AuthorityItemDetails>>> Handle(ListAuthorityItems query, CancellationToken ct) =>
        Printed.PageAsync(Filter(query), query.After, query.Limit, rows => rows, ct).Map(page => page.Map(AuthorityItemDetails.Of));

    private IQueryable<AuthorityItem> Filter(ListAuthorityItems query)
    {
        var rows = db.Set<AuthorityItem>().WhereContainsAll(SearchTerms.Of(query.Search), i => i.SearchKey);
        if (query.Kind is { } kind)
            rows = rows.Where(i => i.Kinds.Contains(kind));
        if (query.Law is { } law)
            rows = rows.Where(i => i.Law == law);
        return rows;
    }
}
