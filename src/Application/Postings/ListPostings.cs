using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Postings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Postings;

/// <summary>The postings of a plan's editions with the record of their days, the latest first.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListPostings(Guid PlanId, string? After, int? Limit) : IQuery<Page<PostingDetails>>;

internal sealed class ListPostingsHandler(IReadDb db) : IQueryHandler<ListPostings, Page<PostingDetails>>
{
    private static readonly ListOrder<Posting, Posting> Latest =
        new(Keyset<Posting>.By(p => p.OpenedOn), p => Cursor.Of(p.OpenedOn, p.Id), Descending: true);

    public async Task<Result<Page<PostingDetails>>> Handle(ListPostings query, CancellationToken ct)
    {
        if (await db.PeriodAsync(query.PlanId, ct) is null)
            return PlanErrors.NotFound;
        var postings = db.Set<Posting>().Where(p => p.PlanId == query.PlanId);
        return await Latest.PageAsync(postings, query.After, query.Limit, r => r.Include(p => p.Days), ct).Map(page => page.Map(PostingDetails.Of));
    }
}
