using System.Text.Json;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Work;

/// <summary>Meetings that are not over, for those who hold them: to invite to, to open, or to close with their minutes.</summary>
internal sealed class MeetingWork(IReadDb db, ICaller caller, RuleBook rules) : IWorkSource
{
    private const int Most = 50;

    public async Task<IReadOnlyList<WorkItem>> FindAsync(DateOnly today, CancellationToken ct)
    {
        if (!caller.May(Capability.HoldMeetings))
            return [];
        var pending = await db.Set<Meeting>().Where(m => m.Status < MeetingStatus.Closed).OrderBy(m => m.Date).ThenBy(m => m.Id).Take(Most).ToListAsync(ct);
        var items = new List<WorkItem>();
        foreach (var meeting in pending)
            items.Add(Of(meeting, meeting.Kind.HasSeats() ? await ClauseAsync(meeting, ct) : null));
        return items;
    }

    /// <summary>What decides in a meeting with seats is its quorum.</summary>
    private async Task<string> ClauseAsync(Meeting meeting, CancellationToken ct) =>
        (await rules.OfAsync(meeting.RuleSetId, ct)).Numbers.First(n => n.Key == RuleKey.QuorumPercent).Clause;

    private static WorkItem Of(Meeting meeting, string? clause)
    {
        var action = meeting.Status switch
        {
            MeetingStatus.Planned => MeetingAction.Invite,
            MeetingStatus.Invited => MeetingAction.Open,
            _ => MeetingAction.Close,
        };
        return new()
        {
            Code = "work.meeting_step",
            Args = new Dictionary<string, object> { ["action"] = action, ["number"] = meeting.Number },
            Subject = WorkSubject.Meeting,
            SubjectId = meeting.Id,
            SubjectTitle = meeting.Title,
            Action = JsonNamingPolicy.CamelCase.ConvertName(action.ToString()),
            Clause = clause,
            Due = meeting.Date,
        };
    }
}
