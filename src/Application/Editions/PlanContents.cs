using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Kpis;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Editions;

/// <summary>Gathers what a plan says now from its rows: what a committee decides on, and what an announcement freezes.</summary>
public sealed class PlanContents(IReadDb db)
{
    public async Task<PlanContent?> OfAsync(Guid planId, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null)
            return null;
        var names = await NamesAsync(planId, ct);
        var projects = await db.Set<Project>().Where(p => p.PlanId == planId).ToListAsync(ct);
        return PlanContent.Of(names.HeadOf(plan), projects.Select(p => ProjectContent.Of(p, plan.Period, names.Of(p))));
    }

    /// <summary>The strategies with their indicators, and the names of tactics, plan classes and divisions, as they read now.</summary>
    internal async Task<ContentNames> NamesAsync(Guid planId, CancellationToken ct)
    {
        var strategies = await db.Set<Strategy>().Include(s => s.Goals).Include(s => s.Tactics).ThenInclude(t => t.PlanClasses)
            .Where(s => s.PlanId == planId).OrderBy(s => s.Number).ToListAsync(ct);
        var kpis = await db.Set<Kpi>().Include(k => k.Targets).Where(k => k.PlanId == planId).OrderBy(k => k.Id).ToListAsync(ct);
        var classes = await db.Set<PlanClass>().ToDictionaryAsync(c => c.Id, c => new PlanClassName(c.Code, c.Name), ct);
        var divisions = await db.Set<Division>().ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        return new ContentNames(strategies, kpis, classes, divisions);
    }
}

internal sealed record PlanClassName(string Code, string Name);

/// <summary>The names that go into a book beside the ids.</summary>
internal sealed class ContentNames(
    IReadOnlyList<Strategy> strategies, IReadOnlyList<Kpi> kpis, IReadOnlyDictionary<Guid, PlanClassName> classes,
    IReadOnlyDictionary<Guid, string> divisions)
{
    private readonly Dictionary<Guid, Tactic> _tactics = strategies.SelectMany(s => s.Tactics).ToDictionary(t => t.Id);

    public PlanHead HeadOf(Plan plan) => new()
    {
        PlanId = plan.Id,
        Title = plan.Title,
        FirstYear = plan.FirstYear,
        Vision = plan.Vision,
        Strategies = [.. strategies.Select(Content)],
    };

    public ProjectNames Of(Project project)
    {
        var strategy = strategies.FirstOrDefault(s => s.Id == project.StrategyId);
        var tactic = project.TacticId is { } t ? _tactics.GetValueOrDefault(t) : null;
        var planClass = project.PlanClassId is { } c ? classes.GetValueOrDefault(c) : null;
        return new(strategy?.Number, strategy?.Name, tactic?.Code, tactic?.Name, planClass?.Code, planClass?.Name,
            project.DivisionId is { } d ? divisions.GetValueOrDefault(d) : null);
    }

    private StrategyContent Content(Strategy strategy)
    {
        var goals = strategy.Goals.OrderBy(g => g.Order).ToList();
        return new(strategy.Number, strategy.Name, [.. goals.Select(g => g.Text)], [.. strategy.Tactics.OrderBy(t => t.Order).Select(Content)])
        {
            Kpis = [.. goals.SelectMany((goal, i) => kpis.Where(k => k.GoalId == goal.Id).Select(k => Content(k, i + 1)))],
        };
    }

    private static KpiContent Content(Kpi kpi, int goal) => new(
        goal, kpi.Name, kpi.Unit, kpi.Direction, kpi.Baseline,
        [.. kpi.Targets.OrderBy(t => t.FiscalYear).Select(t => new KpiTargetContent(t.FiscalYear, t.Value))]);

    private TacticContent Content(Tactic tactic) => new(
        tactic.Code, tactic.Name, [.. tactic.PlanClasses.Select(c => classes[c.PlanClassId].Code).Order(StringComparer.Ordinal)]);
}
