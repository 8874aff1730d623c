using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.KnowledgePlans;

/// <summary>KM 1 and 4: who came to the meetings of the activity, of those who were invited.</summary>
internal sealed class AttendanceMeasure(IReadDb db) : IKnowledgeMeasure
{
    public bool Counts(KnowledgeMeasure measure) => measure == KnowledgeMeasure.Attendance;

    public async Task<KnowledgeFigure> FigureAsync(KnowledgePlan plan, KnowledgeActivity activity, CancellationToken ct)
    {
        var ids = plan.Meetings.Where(m => m.Activity == activity.Number).Select(m => m.MeetingId).ToList();
        var meetings = await db.Set<Meeting>().Include(m => m.Groups).Include(m => m.Attendees)
            .Where(m => ids.Contains(m.Id) && m.Status != MeetingStatus.Cancelled).OrderBy(m => m.Date).ToListAsync(ct);
        var counts = meetings.ConvertAll(AttendanceShare.CountOf);
        var missing = meetings.Count == 0 ? [new(KnowledgeGapKind.NoMeeting)] : meetings.SelectMany(Missing);
        return new(counts.Sum(c => c.Attended), counts.Sum(c => c.Invited), [.. missing.Take(KnowledgeFigure.MaxMissing)]);
    }

    private static IEnumerable<KnowledgeGap> Missing(Meeting meeting)
    {
        if (AttendanceShare.CountOf(meeting).Invited == 0)
            return [new(KnowledgeGapKind.MeetingNotCounted, meeting.Title)];
        return meeting.Groups.Where(g => g.Attended < g.Invited).OrderBy(g => g.Order).Select(g => new KnowledgeGap(KnowledgeGapKind.Absent, g.Name, g.Invited - g.Attended))
            .Concat(meeting.Attendees.Where(a => !a.Attends).OrderBy(a => a.Order).Select(a => new KnowledgeGap(KnowledgeGapKind.Absent, a.Name)));
    }
}
