using System.Text.Json;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Meetings;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Work;

/// <summary>Meetings that are not over, for those who hold them: to invite to, to open when their day is near, or to close with their minutes.</summary>
internal sealed class MeetingWork(IReadDb db, ICaller caller, MeetingRolls rolls, RuleBook rules) : IWorkSource
{
    private const int Most = 50;

    public async Task<IReadOnlyList<WorkItem>> FindAsync(WorkDays days, CancellationToken ct)
    {
        if (!caller.May(Capability.HoldMeetings))
            return [];
        var pending = await db.Set<Meeting>().Whole().Where(m => m.Status < MeetingStatus.Closed && (m.Status != MeetingStatus.Invited || m.Date <= days.Soon))
            .OrderBy(m => m.Date).ThenBy(m => m.Id).Take(Most).ToListAsync(ct);
        var items = new List<WorkItem>();
        foreach (var meeting in pending)
            items.Add(await OfAsync(meeting, days.Today, ct));
        return items;
    }

    /// <summary>What decides in a meeting with seats is its quorum.</summary>
    private async Task<string?> ClauseAsync(Meeting meeting, CancellationToken ct)
    {
        var key = meeting.Kind == MeetingKind.Council ? RuleKey.CouncilQuorumPercent : RuleKey.QuorumPercent;
        return meeting.Kind.HasSeats() ? (await rules.OfAsync(meeting.RuleSetId, ct)).Numbers.First(n => n.Key == key).Clause : null;
    }

    private async Task<WorkItem> OfAsync(Meeting meeting, DateOnly today, CancellationToken ct)
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
            Clause = await ClauseAsync(meeting, ct),
            Due = meeting.Date,
            Waiting = await WaitingAsync(meeting, action, today, ct),
        };
    }

    private async Task<IReadOnlyList<Error>> WaitingAsync(Meeting meeting, MeetingAction action, DateOnly today, CancellationToken ct)
    {
        if (action != MeetingAction.Open)
            return meeting.Outlook(action, [], today);
        IReadOnlyList<Error> gap = await rolls.GapAsync(meeting, ct) is { } error ? [error] : [];
        return [.. gap, .. meeting.Outlook(action, await rolls.OfAsync(meeting, ct), today)];
    }
}
