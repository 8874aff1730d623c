using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>Computes the figures of plans from their projects.</summary>
internal static class PlanFigures
{
    public static async Task<IReadOnlyList<PlanDetails>> WithFiguresAsync(
        this IReadOnlyList<PlanDetails> plans, IReadDb db, CancellationToken ct)
    {
        var ids = plans.Select(p => p.Id).ToList();
        var figures = await db.Set<Project>().Where(p => ids.Contains(p.PlanId)).GroupBy(p => p.PlanId)
            .Select(g => new { PlanId = g.Key, Count = g.Count(), Total = g.Sum(p => p.Total), Problems = g.Sum(p => p.ProblemCount) })
            .ToDictionaryAsync(g => g.PlanId, ct);
        return [.. plans.Select(p => figures.TryGetValue(p.Id, out var f)
            ? p with { ProjectCount = f.Count, TotalBudget = f.Total, ProblemCount = f.Problems }
            : p)];
    }
}
