using LocalPlan.Application.Meetings;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments;

/// <summary>What meetings decided about amendments, for the guards that rest on a resolution.</summary>
public sealed class AmendmentEvidence(ResolutionBook resolutions)
{
    /// <summary>Every decision, with quorum, of committee, council or community about a version of the amendment.</summary>
    public async Task<IReadOnlyList<Evidence>> DecisionsAsync(Guid amendmentId, CancellationToken ct) =>
        [.. (await resolutions.DecisionsAsync(SubjectKind.Amendment, amendmentId, ct)).Select(PlanEvidence.Of).OfType<Evidence>()];
}
