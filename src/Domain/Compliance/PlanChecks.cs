namespace LocalPlan.Domain.Compliance;

/// <summary>What is asked of the plan as a whole.</summary>
internal static class PlanChecks
{
    public static readonly IReadOnlyList<PlanCheck> All =
    [
        new("plan.vision_missing", "asks.vision", ["vision"], p => Breach.When(string.IsNullOrWhiteSpace(p.Vision))),
        new("plan.projects_missing", "asks.projects", ["projects"], p => Breach.When(p.Projects == 0)),
        new("plan.strategy_without_goal", "asks.goals", ["strategies"], p => p.StrategiesWithoutGoal.Count > 0
            ? Breach.With(("numbers", string.Join(", ", p.StrategiesWithoutGoal)))
            : null),
    ];
}
