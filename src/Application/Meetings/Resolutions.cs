using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Meetings;

/// <summary>What a meeting decided about one version of a subject.</summary>
/// <param name="Meeting">Who met.</param>
/// <param name="Committee">Which committee; null for others, and for sub-committees, which decide nothing in its name.</param>
/// <param name="MeetingNumber">Which meeting of the year.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Hash">The version.</param>
/// <param name="Agrees">Whether it agreed, with or without conditions; else it sent the version back or rejected it.</param>
/// <param name="RecordedAt">When the resolution was entered.</param>
public sealed record Decision(
    MeetingKind Meeting, CommitteeKind? Committee, string MeetingNumber, DateOnly Date, string Hash, bool Agrees, DateTimeOffset RecordedAt);

/// <summary>
/// Finds what was decided about the versions of a subject, for the guards of lifecycles: agreements and refusals alike, in the order
/// of the meetings. What was only noted decides nothing. Only closed meetings count: their minutes are locked, so that the evidence
/// stays what it was. A resolution without quorum was never recorded.
/// </summary>
public sealed class ResolutionBook(IReadDb db)
{
    public async Task<IReadOnlyList<Decision>> DecisionsAsync(SubjectKind kind, Guid id, CancellationToken ct) => await (
        from meeting in db.Set<Meeting>()
        where meeting.Status == MeetingStatus.Closed
        from resolution in meeting.Resolutions
        where resolution.SubjectKind == kind && resolution.SubjectId == id && resolution.SubjectHash != null
            && resolution.Outcome != ResolutionOutcome.Noted
        orderby meeting.Date, meeting.StartsAt, resolution.RecordedAt, resolution.Id
        select new Decision(
            meeting.Kind,
            db.Set<Committee>().Where(c => c.Id == meeting.CommitteeId && c.ParentId == null).Select(c => (CommitteeKind?)c.Kind).FirstOrDefault(),
            meeting.Number, meeting.Date, resolution.SubjectHash!,
            resolution.Outcome == ResolutionOutcome.Agreed || resolution.Outcome == ResolutionOutcome.AgreedWithConditions,
            resolution.RecordedAt)).ToListAsync(ct);
}
