using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.Compliance;

/// <summary>Years, money and links to the rest of the plan.</summary>
internal static class BudgetChecks
{
    public static readonly IReadOnlyList<ProjectCheck> All =
    [
        Refused("project.year_outside_window", "asks.year_inside_window"),
        Refused("project.amount_negative", "asks.amount_not_negative"),
        Refused("project.amount_too_fine", "asks.amount_in_satang"),
        Refused("project.lines_exceed_budget", "asks.lines_within_budget"),
        new("project.ordinance_without_plan", "asks.ordinance_within_plan", CheckScope.Surroundings, ["ordinance", "budgets"], s => Years(
            s.Draft, (ordinance, planned) => planned == 0)),
        new("project.ordinance_over_plan", "asks.ordinance_reason", CheckScope.Surroundings, ["ordinance", "budgets"], s => Years(
            s.Draft, (ordinance, planned) => planned > 0 && ordinance > planned)),
        new("project.plan_class_not_of_tactic", "asks.plan_class_of_tactic", CheckScope.Surroundings, ["planClassId", "tacticId"], s => Breach.When(
            s.Draft is { TacticId: { } tactic, PlanClassId: { } planClass }
            && s.Facts.ClassesOfTactic.TryGetValue(tactic, out var classes) && classes.Count > 0 && !classes.Contains(planClass))),
    ];

    /// <summary>The years whose ordinance money stands so to the money of the plan.</summary>
    private static Breach? Years(ProjectDraft draft, Func<decimal, decimal, bool> isWrong)
    {
        var planned = draft.Budgets.ToLookup(b => b.FiscalYear, b => b.Amount ?? 0);
        var years = draft.Ordinance.Where(o => o.Amount > 0 && isWrong(o.Amount.Value, planned[o.FiscalYear].Sum())).Select(o => o.FiscalYear).Order().ToList();
        return years.Count == 0 ? null : Breach.With(("years", string.Join(", ", years)));
    }

    /// <summary>A rule that saving keeps already; while somebody types it is shown like the others.</summary>
    private static ProjectCheck Refused(string id, string asks) => new(id, asks, CheckScope.Surroundings, ["budgets"], s =>
        s.Faults.FirstOrDefault(f => f.Code == id) is { } fault ? new Breach(fault.Args) : null);
}
