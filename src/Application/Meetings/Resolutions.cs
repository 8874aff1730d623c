using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Meetings;

/// <summary>The version of a subject that a body must have agreed to.</summary>
public sealed record SubjectReference(SubjectKind Kind, Guid Id, string Hash);

/// <summary>Where an agreement stands, for the evidence of a step.</summary>
public sealed record ResolutionEvidence(
    Guid MeetingId, Guid ResolutionId, string MeetingNumber, string MeetingTitle, DateOnly Date, ResolutionOutcome Outcome, string Text);

/// <summary>
/// Finds agreements to exactly one version of a subject, for the guards of lifecycles. Only closed meetings count: their minutes are
/// locked, so that the evidence stays what it was.
/// </summary>
public sealed class ResolutionBook(IReadDb db)
{
    public Task<ResolutionEvidence?> AgreedByCommitteeAsync(CommitteeKind kind, SubjectReference subject, CancellationToken ct) => AgreedAsync(
        db.Set<Meeting>().Where(m => m.Kind == MeetingKind.Committee
            && db.Set<Committee>().Any(c => c.Id == m.CommitteeId && c.Kind == kind && c.ParentId == null)), subject, ct);

    public Task<ResolutionEvidence?> AgreedByCouncilAsync(SubjectReference subject, CancellationToken ct) =>
        AgreedAsync(db.Set<Meeting>().Where(m => m.Kind == MeetingKind.Council), subject, ct);

    public Task<ResolutionEvidence?> AgreedByCommunityAsync(SubjectReference subject, CancellationToken ct) =>
        AgreedAsync(db.Set<Meeting>().Where(m => m.Kind == MeetingKind.Community), subject, ct);

    /// <summary>A closed meeting of a committee that had the subject on its agenda, whatever it decided and about whichever version.</summary>
    public Task<ResolutionEvidence?> ConsideredByCommitteeAsync(CommitteeKind kind, SubjectKind subject, Guid id, CancellationToken ct) => LatestAsync(
        from meeting in db.Set<Meeting>()
        where meeting.Kind == MeetingKind.Committee && meeting.Status == MeetingStatus.Closed
            && db.Set<Committee>().Any(c => c.Id == meeting.CommitteeId && c.Kind == kind && c.ParentId == null)
        from resolution in meeting.Resolutions
        where resolution.SubjectKind == subject && resolution.SubjectId == id
        select new Found { Meeting = meeting, Resolution = resolution }, ct);

    private static Task<ResolutionEvidence?> AgreedAsync(IQueryable<Meeting> meetings, SubjectReference subject, CancellationToken ct) => LatestAsync(
        from meeting in meetings
        where meeting.Status == MeetingStatus.Closed
        from resolution in meeting.Resolutions
        where resolution.SubjectKind == subject.Kind && resolution.SubjectId == subject.Id && resolution.SubjectHash == subject.Hash
            && (resolution.Outcome == ResolutionOutcome.Agreed || resolution.Outcome == ResolutionOutcome.AgreedWithConditions)
        select new Found { Meeting = meeting, Resolution = resolution }, ct);

    private static async Task<ResolutionEvidence?> LatestAsync(IQueryable<Found> found, CancellationToken ct) => await found
        .OrderByDescending(f => f.Meeting.Date).ThenByDescending(f => f.Resolution.Id)
        .Select(f => new ResolutionEvidence(
            f.Meeting.Id, f.Resolution.Id, f.Meeting.Number, f.Meeting.Title, f.Meeting.Date, f.Resolution.Outcome, f.Resolution.Text))
        .FirstOrDefaultAsync(ct);

    private sealed class Found
    {
        public required Meeting Meeting { get; init; }

        public required Resolution Resolution { get; init; }
    }
}
