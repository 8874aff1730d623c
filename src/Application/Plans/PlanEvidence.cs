using LocalPlan.Application.Meetings;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans;

/// <summary>What meetings decided about plans, for the guards that rest on a resolution.</summary>
public sealed class PlanEvidence(ResolutionBook resolutions)
{
    /// <summary>
    /// The latest meetings about the direction of the plan: of the development committee, when it agreed, and of the community,
    /// whatever it wished.
    /// </summary>
    public async Task<(Evidence? Committee, Evidence? Community)> DirectionAsync(Plan plan, CancellationToken ct)
    {
        var decisions = (await resolutions.DecisionsAsync(SubjectKind.Plan, plan.Id, ct)).Select(Of).OfType<Evidence>().ToList();
        var committee = decisions.LastOrDefault(e => e.Body == DecidingBody.DevelopmentCommittee) is { Agrees: true } meeting ? meeting : null;
        return (committee is null ? null : committee with { Hash = null }, decisions.LastOrDefault(e => e.Body == DecidingBody.Community));
    }

    /// <summary>
    /// Every decision about a version of the plan since it was first sent to the committee. What was decided before was its direction,
    /// even where nothing was written since.
    /// </summary>
    public async Task<IReadOnlyList<Evidence>> DecisionsAsync(Plan plan, CancellationToken ct)
    {
        var sent = plan.Steps.Where(s => s.Action == StageAction.SendToCommittee).Min(s => (DateTimeOffset?)s.At);
        return [.. (await resolutions.DecisionsAsync(SubjectKind.Plan, plan.Id, ct)).Where(d => d.RecordedAt > sent).Select(Of).OfType<Evidence>()];
    }

    /// <summary>A decision as evidence; one of another committee is none.</summary>
    internal static Evidence? Of(Decision decision) =>
        BodyOf(decision) is { } body ? new(body, decision.MeetingNumber, decision.Date, decision.Hash, decision.Agrees) : null;

    private static DecidingBody? BodyOf(Decision decision) => (decision.Meeting, decision.Committee) switch
    {
        (MeetingKind.Committee, CommitteeKind.Development) => DecidingBody.DevelopmentCommittee,
        (MeetingKind.Council, _) => DecidingBody.Council,
        (MeetingKind.Community, _) => DecidingBody.Community,
        _ => null,
    };
}
