using LocalPlan.Application.Meetings;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans;

/// <summary>What meetings decided about plans, for the guards that rest on a resolution.</summary>
public sealed class PlanEvidence(ResolutionBook resolutions)
{
    /// <summary>The latest meeting of the development committee that agreed to the direction of the plan.</summary>
    public async Task<Evidence?> DirectionMeetingAsync(Plan plan, CancellationToken ct) =>
        (await resolutions.AgreementsAsync(SubjectKind.Plan, plan.Id, ct)).Select(Of).LastOrDefault(e => e?.Body == DecidingBody.DevelopmentCommittee) is { } meeting
            ? meeting with { Hash = null }
            : null;

    /// <summary>
    /// Every agreement to a version of the plan since it was first sent to the committee. What was agreed before was its direction,
    /// even where nothing was written since.
    /// </summary>
    public async Task<IReadOnlyList<Evidence>> AgreementsAsync(Plan plan, CancellationToken ct)
    {
        var sent = plan.Steps.Where(s => s.Action == StageAction.SendToCommittee).Min(s => (DateTimeOffset?)s.At);
        return [.. (await resolutions.AgreementsAsync(SubjectKind.Plan, plan.Id, ct)).Where(a => a.RecordedAt > sent).Select(Of).OfType<Evidence>()];
    }

    /// <summary>An agreement as evidence; one of another committee is none.</summary>
    internal static Evidence? Of(Agreement agreement) =>
        BodyOf(agreement) is { } body ? new(body, agreement.MeetingNumber, agreement.Date, agreement.Hash) : null;

    private static DecidingBody? BodyOf(Agreement agreement) => (agreement.Meeting, agreement.Committee) switch
    {
        (MeetingKind.Committee, CommitteeKind.Development) => DecidingBody.DevelopmentCommittee,
        (MeetingKind.Council, _) => DecidingBody.Council,
        (MeetingKind.Community, _) => DecidingBody.Community,
        _ => null,
    };
}
