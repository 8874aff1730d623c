using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

internal static class PlanPeriods
{
    /// <summary>The five years of a plan in the caller's scope, or null.</summary>
    public static async Task<PlanPeriod?> PeriodAsync(this IReadDb db, Guid planId, CancellationToken ct)
    {
        var years = await db.Set<Plan>().Where(p => p.Id == planId).Select(p => (int?)p.FirstYear).SingleOrDefaultAsync(ct);
        return years is { } first ? new PlanPeriod(first) : null;
    }
}
