namespace LocalPlan.Domain.Imports;

public enum ImportDecisionKind
{
    PlanClass = 1,
    Division = 2,
}

/// <summary>What an officer says that a text means.</summary>
public enum ImportOutcome
{
    /// <summary>What the analysis proposed. It is kept as the entry or the name that was proposed, whatever is proposed later.</summary>
    AcceptProposal = 1,

    /// <summary>An entry that there is.</summary>
    UseExisting,

    /// <summary>A new division of the given name.</summary>
    Create,

    /// <summary>Nothing: the rows are taken over without it.</summary>
    LeaveBlank,
}

/// <summary>An officer's word on a text that the analysis could only guess.</summary>
/// <param name="Kind">What the text names.</param>
/// <param name="Source">The text as it stands in the file.</param>
/// <param name="Outcome">What the text means.</param>
/// <param name="TargetId">The plan class or division, with <see cref="ImportOutcome.UseExisting"/>.</param>
/// <param name="NewName">The name of the division, with <see cref="ImportOutcome.Create"/>.</param>
public sealed record ImportDecision(
    ImportDecisionKind Kind, string Source, ImportOutcome Outcome, Guid? TargetId = null, string? NewName = null);
