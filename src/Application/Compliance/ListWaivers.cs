using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;

namespace LocalPlan.Application.Compliance;

/// <summary>All waivers of a plan, the latest first, with those that were withdrawn or have ended.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListWaivers(Guid PlanId, string? After, int? Limit) : IQuery<Page<WaiverDetails>>;

internal sealed class ListWaiversHandler(IReadDb db, PlanCompliance compliance) : IQueryHandler<ListWaivers, Page<WaiverDetails>>
{
    private static readonly ListOrder<CheckWaiver, CheckWaiver> Latest = new(Keyset<CheckWaiver>.ById(), w => Cursor.Of(w.Id), Descending: true);

    public async Task<Result<Page<WaiverDetails>>> Handle(ListWaivers query, CancellationToken ct)
    {
        if (!(await compliance.ReportAsync(query.PlanId, ct)).TryGet(out var report, out var error))
            return error;
        var (rows, holding) = (db.Set<CheckWaiver>().Where(w => w.PlanId == query.PlanId), report.Holding());
        return await Latest.PageAsync(rows, query.After, query.Limit, r => r, ct).Map(page => page.Map(w => WaiverDetails.Of(w, holding)));
    }
}
