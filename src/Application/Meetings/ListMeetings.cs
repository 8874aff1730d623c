using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>The meetings of the caller's organization, the latest day first; of one committee, kind or state when asked.</summary>
[Requires(Capability.ReadMeetings)]
public sealed record ListMeetings(Guid? CommitteeId, MeetingKind? Kind, MeetingStatus? Status, string? After, int? Limit) : IQuery<Page<MeetingSummary>>;

internal sealed class ListMeetingsHandler(IReadDb db) : IQueryHandler<ListMeetings, Page<MeetingSummary>>
{
    private static readonly ListOrder<Meeting, MeetingSummary> Latest =
        new(Keyset<Meeting>.By(m => m.Date), m => Cursor.Of(m.Date, m.Id), Descending: true);

    public Task<Result<Page<MeetingSummary>>> Handle(ListMeetings query, CancellationToken ct) =>
        Latest.PageAsync(Filtered(query), query.After, query.Limit, Summaries, ct);

    private IQueryable<Meeting> Filtered(ListMeetings query) => db.Set<Meeting>().Where(m =>
        (query.CommitteeId == null || m.CommitteeId == query.CommitteeId) && (query.Kind == null || m.Kind == query.Kind)
        && (query.Status == null || m.Status == query.Status));

    private IQueryable<MeetingSummary> Summaries(IQueryable<Meeting> meetings) => meetings.Select(m => new MeetingSummary
    {
        Id = m.Id,
        Kind = m.Kind,
        CommitteeId = m.CommitteeId,
        CommitteeName = db.Set<Committee>().Where(c => c.Id == m.CommitteeId).Select(c => c.Name).SingleOrDefault(),
        Level = m.Level,
        Number = m.Number,
        Title = m.Title,
        Date = m.Date,
        StartsAt = m.StartsAt,
        EndsAt = m.EndsAt,
        Place = m.Place,
        Status = m.Status,
        Resolutions = m.Resolutions.Count,
    });
}
