using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Procedures;

/// <summary>The steps of one kind of act in one kind of organization, as its rule set gives them.</summary>
public sealed class Procedure(IReadOnlyList<StepRule> steps)
{
    public IReadOnlyList<StepRule> Steps { get; } = steps;

    public StepRule? Find(Stage from, StageAction action) => Steps.FirstOrDefault(s => s.From == from && s.Action == action);

    /// <summary>The steps that leave a stage.</summary>
    public IReadOnlyList<StepRule> From(Stage stage) => [.. Steps.Where(s => s.From == stage)];

    /// <summary>The straight way from a stage to the end: at each stage the step that goes on, never back and never out.</summary>
    public IReadOnlyList<StepRule> Way(Stage from)
    {
        var way = new List<StepRule>();
        while (From(from).FirstOrDefault(s => s.To > from && s.To != Stage.Withdrawn) is { } step)
        {
            way.Add(step);
            from = step.To;
        }
        return way;
    }

    /// <summary>The step that an action takes from a stage, when there is one and the facts satisfy every guard of it.</summary>
    public Result<StepRule> Try(Stage stage, StageAction action, GuardFacts facts)
    {
        if (Find(stage, action) is not { } step)
            return ProcedureErrors.NotPossible(stage, action, From(stage));
        var refusals = Refusals(step, facts);
        return refusals.Count == 0 ? step : ProcedureErrors.Refused(step, refusals);
    }

    /// <summary>Every reason why a step cannot be taken.</summary>
    public static IReadOnlyList<Error> Refusals(StepRule step, GuardFacts facts) =>
        [.. step.Guards.Select(g => Verdicts.Of(g, step.Clause, facts)).Append(Verdicts.OfContent(step, facts)).OfType<Error>()];

    /// <summary>The reasons that are known before the act: what its own form brings is not asked for yet.</summary>
    public static IReadOnlyList<Error> Outlook(StepRule step, GuardFacts facts) =>
        Refusals(step with { Guards = [.. step.Guards.Where(g => g != Guard.AnnouncementSigned)] }, facts);
}
