using LocalPlan.Domain.Committees;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>What closed meetings of the coordination committees decided about a round. The PAO keeps their minutes.</summary>
public interface IRoundResolutions
{
    Task<IReadOnlyList<RoundResolution>> OfAsync(CoordinationRound round, CancellationToken ct);
}

/// <summary>A resolution about a round, with who was there. One without quorum was never recorded.</summary>
public sealed record RoundResolution(
    Guid Id, Guid MeetingId, CommitteeKind Committee, Guid? DistrictId, string MeetingNumber, DateOnly Date, ResolutionOutcome Outcome, string Text,
    int Present, int? Members, int? QuorumNeeded)
{
    /// <summary>The resolution as an item points to it, when it is an agreement of that committee.</summary>
    internal ResolutionRef? By(CommitteeKind committee, Guid? districtId) =>
        Outcome.IsAgreement() && Committee == committee && DistrictId == districtId ? new(Id, MeetingId, MeetingNumber, Date) : null;
}
