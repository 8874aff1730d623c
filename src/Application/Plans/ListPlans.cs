using AutoMapper;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Search;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Application.Plans;

/// <summary>The plans of the caller's organization, the latest window first.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListPlans(string? Search, string? After, int? Limit) : IQuery<Page<PlanDetails>>;

internal sealed class ListPlansHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<ListPlans, Page<PlanDetails>>
{
    private static readonly ListOrder<Plan, PlanDetails> LatestWindow =
        new(Keyset<Plan>.By(p => p.FirstYear), p => Cursor.Of(p.FirstYear, p.Id), Descending: true);

    public async Task<Result<Page<PlanDetails>>> Handle(ListPlans query, CancellationToken ct)
    {
        var rows = db.Set<Plan>().WhereContainsAll(SearchTerms.Of(query.Search), p => p.SearchKey);
        if (!(await LatestWindow.PageAsync(rows, query.After, query.Limit, mapping, ct)).TryGet(out var page, out var error))
            return error;
        return page with { Items = await page.Items.WithFiguresAsync(db, ct) };
    }
}
