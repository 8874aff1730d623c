using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Projects;

/// <summary>The totals row of a filtered list, computed from its rows.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetProjectTotals(Guid PlanId, ProjectFilter Filter) : IQuery<ProjectTotals>;

public sealed record ProjectTotals
{
    public required int Count { get; init; }

    public required int ProblemCount { get; init; }

    public required IReadOnlyList<YearTotal> Years { get; init; }

    /// <summary>Baht over the five years.</summary>
    public required decimal Total { get; init; }
}

/// <summary>Projects with money in a fiscal year, and the sum in baht.</summary>
public sealed record YearTotal(int FiscalYear, int Projects, decimal Amount);

internal sealed class GetProjectTotalsHandler(IReadDb db) : IQueryHandler<GetProjectTotals, ProjectTotals>
{
    public async Task<Result<ProjectTotals>> Handle(GetProjectTotals query, CancellationToken ct)
    {
        if (await db.PeriodAsync(query.PlanId, ct) is not { } period)
            return PlanErrors.NotFound;
        return Totals(period, await Sums(query.Filter.In(db, query.PlanId)).SingleOrDefaultAsync(ct));
    }

    private static IQueryable<ProjectSums> Sums(IQueryable<Project> rows) => rows.GroupBy(_ => 1).Select(g => new ProjectSums(
        g.Count(), g.Sum(p => p.ProblemCount), g.Sum(p => p.Total),
        new[] { g.Count(p => (p.CountedYears & 1) != 0), g.Count(p => (p.CountedYears & 2) != 0), g.Count(p => (p.CountedYears & 4) != 0), g.Count(p => (p.CountedYears & 8) != 0), g.Count(p => (p.CountedYears & 16) != 0) },
        new[] { g.Sum(p => p.Budget.Y1) ?? 0, g.Sum(p => p.Budget.Y2) ?? 0, g.Sum(p => p.Budget.Y3) ?? 0, g.Sum(p => p.Budget.Y4) ?? 0, g.Sum(p => p.Budget.Y5) ?? 0 }));

    private static ProjectTotals Totals(PlanPeriod period, ProjectSums? sums) => new()
    {
        Count = sums?.Count ?? 0,
        ProblemCount = sums?.Problems ?? 0,
        Total = sums?.Total ?? 0,
        Years = [.. period.Years.Select((year, i) => new YearTotal(year, sums?.Counts[i] ?? 0, sums?.Amounts[i] ?? 0))],
    };

    private sealed record ProjectSums(int Count, int Problems, decimal Total, int[] Counts, decimal[] Amounts);
}
