using System.Globalization;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Search;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>The plans of the caller's organization, the latest window first.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListPlans(string? Search, string? After, int? Limit) : IQuery<Page<PlanDetails>>;

internal sealed class ListPlansHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<ListPlans, Page<PlanDetails>>
{
    private static readonly Keyset<Plan> ByWindow = Keyset<Plan>.By(p => p.FirstYear);

    public async Task<Result<Page<PlanDetails>>> Handle(ListPlans query, CancellationToken ct)
    {
        if (!Cursor.TryRead(query.After, out var after) || !ByWindow.Reads(after))
            return Cursor.Invalid;
        var found = db.Set<Plan>().WhereContainsAll(SearchTerms.Of(query.Search), p => p.SearchKey);
        var plans = await ByWindow.Apply(found, after, descending: true)
            .Take(Page.Limit(query.Limit) + 1).ProjectTo<PlanDetails>(mapping).ToListAsync(ct);
        var page = Page.Cut(plans, Page.Limit(query.Limit), p => new Cursor(p.FirstYear.ToString(CultureInfo.InvariantCulture), p.Id).ToString());
        return page with { Items = await page.Items.WithFiguresAsync(db, ct) };
    }
}
