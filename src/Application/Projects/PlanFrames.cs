using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Projects;

/// <summary>Loads what projects of a plan may refer to.</summary>
internal static class PlanFrames
{
    public static async Task<Result<PlanFrame>> FrameAsync(
        this IWriteDb db, Guid planId, IEnumerable<Guid> placeIds, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null)
            return PlanErrors.NotFound;
        var asked = placeIds.Distinct().ToList();
        var strategies = db.Set<Strategy>().Where(s => s.PlanId == planId).Select(s => s.Id);
        return new PlanFrame(
            plan,
            await strategies.ToHashSetAsync(ct),
            await db.Set<Tactic>().Where(t => strategies.Contains(t.StrategyId)).ToDictionaryAsync(t => t.Id, t => t.StrategyId, ct),
            await db.Set<PlanClass>().Select(c => c.Id).ToHashSetAsync(ct),
            await db.Set<Division>().Select(d => new { d.Id, d.Name }).ToDictionaryAsync(d => d.Id, d => d.Name, ct),
            asked.Count == 0 ? [] : await db.Set<Place>().Where(p => asked.Contains(p.Id)).Select(p => p.Id).ToHashSetAsync(ct));
    }

    public static async Task<int> NextPositionAsync(this IWriteDb db, Guid planId, CancellationToken ct) =>
        1 + (await db.Set<Project>().Where(p => p.PlanId == planId).MaxAsync(p => (int?)p.Position, ct) ?? 0);
}
