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
        new("project.plan_class_not_of_tactic", "asks.plan_class_of_tactic", CheckScope.Surroundings, ["planClassId", "tacticId"], s => Breach.When(
            s.Draft is { TacticId: { } tactic, PlanClassId: { } planClass }
            && s.Facts.ClassesOfTactic.TryGetValue(tactic, out var classes) && classes.Count > 0 && !classes.Contains(planClass))),
    ];

    /// <summary>A rule that saving keeps already; while somebody types it is shown like the others.</summary>
    private static ProjectCheck Refused(string id, string asks) => new(id, asks, CheckScope.Surroundings, ["budgets"], s =>
        s.Faults.FirstOrDefault(f => f.Code == id) is { } fault ? new Breach(fault.Args) : null);
}
