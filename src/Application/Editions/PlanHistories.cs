using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Editions;

internal static class PlanHistories
{
    /// <summary>The announced editions of a plan; empty before the first announcement.</summary>
    public static async Task<PlanHistory> HistoryAsync(this IReadDb db, Guid planId, CancellationToken ct) =>
        new(await db.Set<PlanEdition>().Include(e => e.Projects).Where(e => e.PlanId == planId).ToListAsync(ct));

    /// <summary>The editions of a plan that was announced, or why there are none.</summary>
    public static async Task<Result<PlanHistory>> AnnouncedAsync(this IReadDb db, Guid planId, CancellationToken ct)
    {
        if (!await db.Set<Plan>().AnyAsync(p => p.Id == planId, ct))
            return PlanErrors.NotFound;
        var history = await db.HistoryAsync(planId, ct);
        return history.Editions.Count > 0 ? history : PlanErrors.NotAnnounced;
    }
}
