using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Procedures;

/// <summary>The steps of one kind of act in one kind of organization, as its rule set gives them.</summary>
public sealed class Procedure(IReadOnlyList<StepRule> steps)
{
    public IReadOnlyList<StepRule> Steps { get; } = steps;

    public StepRule? Find(Stage from, StageAction action) => Steps.FirstOrDefault(s => s.From == from && s.Action == action);

    /// <summary>The steps that leave a stage.</summary>
    public IReadOnlyList<StepRule> From(Stage stage) => [.. Steps.Where(s => s.From == stage)];
}
