using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Domain.CoordinationItems;

public enum DecisionOutcome
{
    Accept = 1,
    Reject = 2,

    /// <summary>To another agency.</summary>
    Refer = 3,

    Return = 4,
}

/// <summary>What the province committee says of one item.</summary>
/// <param name="Outcome">What it decided.</param>
/// <param name="Reason">Why; not for what is accepted.</param>
/// <param name="Agency">The agency that it is referred to.</param>
/// <param name="Note">More words.</param>
public sealed record DecisionDraft(DecisionOutcome Outcome, ReasonCode? Reason = null, string? Agency = null, string? Note = null);

/// <summary>What a decision rests on.</summary>
/// <param name="Resolution">The resolution of the province committee.</param>
/// <param name="Frame">The frame in force.</param>
/// <param name="Check">The check against the lists of the province; needed to accept.</param>
public sealed record DecisionGrounds(ResolutionRef Resolution, RoundFrame Frame, ItemCheck? Check);

/// <summary>The decision as it is kept with the resolution that it rests on.</summary>
public sealed record ItemDecision(
    DecisionOutcome Outcome, ReasonCode? Reason, string? Agency, string? Note, int Version, ResolutionRef Resolution, DateTimeOffset At, string ByTitle);

/// <summary>The project of the PAO that an item became: in a plan that is drafted, or in an amendment.</summary>
public sealed record ItemInclusion(Guid PlanId, Guid? AmendmentId, Guid ProjectId, int FiscalYear, DateTimeOffset At, string ByTitle);
