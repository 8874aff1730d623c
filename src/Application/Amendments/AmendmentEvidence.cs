using LocalPlan.Application.Meetings;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments;

/// <summary>What meetings decided about amendments, for the guards that rest on a resolution.</summary>
public sealed class AmendmentEvidence(ResolutionBook resolutions)
{
    /// <summary>Every agreement, with quorum, of committee, council or community to a version of the amendment.</summary>
    public async Task<IReadOnlyList<Evidence>> AgreementsAsync(Guid amendmentId, CancellationToken ct) =>
        [.. (await resolutions.AgreementsAsync(SubjectKind.Amendment, amendmentId, ct)).Select(PlanEvidence.Of).OfType<Evidence>()];
}
