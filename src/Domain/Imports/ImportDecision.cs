namespace LocalPlan.Domain.Imports;

public enum ImportDecisionKind
{
    PlanClass = 1,
    Division = 2,
    Strategy = 3,
    Tactic = 4,
}

/// <summary>An officer's word on a text that the analysis could only guess.</summary>
/// <param name="Kind">What the text names.</param>
/// <param name="Source">The text as it stands in the file.</param>
/// <param name="TargetId">The plan class, division, strategy or tactic that it means; null when a new one is to be made.</param>
/// <param name="NewName">The name of the new one, when there is no target.</param>
public sealed record ImportDecision(ImportDecisionKind Kind, string Source, Guid? TargetId, string? NewName);
