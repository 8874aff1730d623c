using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

internal static class DraftPlans
{
    /// <summary>
    /// The plan whose content a command is about to write, or why it cannot be written. Every such command begins here; the plan stays a
    /// draft until it is saved.
    /// </summary>
    public static async Task<Result<Plan>> DraftPlanAsync(this IWriteDb db, Guid planId, CancellationToken ct)
    {
        await db.HoldPlanAsync(planId, Hold.Shared, ct);
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null)
            return PlanErrors.NotFound;
        return plan.Frozen is { } frozen ? frozen : plan;
    }
}
