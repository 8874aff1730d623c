using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>The amendments of a plan, the latest first.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListAmendments(Guid PlanId, string? After, int? Limit) : IQuery<Page<AmendmentSummary>>;

internal sealed class ListAmendmentsHandler(IReadDb db) : IQueryHandler<ListAmendments, Page<AmendmentSummary>>
{
    private static readonly ListOrder<Amendment, AmendmentSummary> Latest = new(Keyset<Amendment>.ById(), a => Cursor.Of(a.Id), Descending: true);

    public async Task<Result<Page<AmendmentSummary>>> Handle(ListAmendments query, CancellationToken ct)
    {
        if (!await db.Set<Plan>().AnyAsync(p => p.Id == query.PlanId, ct))
            return PlanErrors.NotFound;
        var rows = db.Set<Amendment>().Where(a => a.PlanId == query.PlanId);
        return await Latest.PageAsync(rows, query.After, query.Limit, r => r.Select(AmendmentMapping.Summary), ct);
    }
}
