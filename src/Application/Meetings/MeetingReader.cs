using LocalPlan.Application.Committees;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Meetings;

/// <summary>Puts a meeting together for reading: with its committee's name, its roll and the current versions of its subjects.</summary>
public sealed class MeetingReader(IReadDb db, AppointmentFrames frames, MeetingRolls rolls, SubjectFinder subjects, ICaller caller)
{
    public async Task<MeetingDetails> DetailsAsync(Meeting meeting, CancellationToken ct)
    {
        var frame = await frames.UnderAsync(meeting.RuleSetId, meeting.Date, ct);
        var isOpened = meeting.Steps.Any(s => s.Action == MeetingAction.Open);
        var presence = isOpened ? Presence.At(meeting, frame.Rules, frame.Kind, null) : null;
        return new()
        {
            Id = meeting.Id,
            Kind = meeting.Kind,
            CommitteeId = meeting.CommitteeId,
            CommitteeName = await db.Set<Committee>().Where(c => c.Id == meeting.CommitteeId).Select(c => c.Name).SingleOrDefaultAsync(ct),
            Level = meeting.Level,
            Number = meeting.Number,
            Title = meeting.Title,
            Date = meeting.Date,
            StartsAt = meeting.StartsAt,
            EndsAt = meeting.EndsAt,
            Place = meeting.Place,
            Status = meeting.Status,
            Resolutions = meeting.Resolutions.Count,
            Actions = caller.May(Capability.HoldMeetings) ? Meeting.Lifecycle.Allowed(meeting.Status) : [],
            InvitedOn = meeting.InvitedOn,
            InvitationNumber = meeting.InvitationNumber,
            CancelReason = meeting.CancelReason,
            PresidedById = meeting.WhoPresides()?.Id,
            Presence = presence is null ? null : Of(presence),
            Attendance = AttendanceShare.Of(meeting, frame.Rules, frame.Kind) is { } share ? Of(share) : null,
            Agenda = await AgendaAsync(meeting, ct),
            Attendees = isOpened
                ? [.. meeting.Attendees.OrderBy(a => a.Order).Select(AttendeeDetails.Of)]
                : [.. (await rolls.OfAsync(meeting, ct)).Select(AttendeeDetails.Of)],
            Groups = [.. meeting.Groups.OrderBy(g => g.Order).Select(g => new GroupDraft(g.Name, g.Invited, g.Attended))],
            Withdrawn = [.. meeting.Withdrawn.OrderBy(w => w.WithdrawnAt).Select(WithdrawnResolutionDetails.Of)],
            Steps = [.. meeting.Steps.OrderBy(s => s.At).Select(s => new MeetingStepDetails(s.Action, s.At))],
            Version = meeting.Version,
        };
    }

    private async Task<IReadOnlyList<AgendaItemDetails>> AgendaAsync(Meeting meeting, CancellationToken ct)
    {
        var items = new List<AgendaItemDetails>();
        foreach (var item in meeting.Agenda.OrderBy(a => a.Section).ThenBy(a => a.Order))
        {
            var resolution = meeting.Resolutions.FirstOrDefault(r => r.AgendaItemId == item.Id);
            items.Add(AgendaItemDetails.Of(item, resolution, resolution is null ? await subjects.FindAsync(item.SubjectKind, item.SubjectId, ct) : null));
        }
        return items;
    }

    private static PresenceDetails Of(Presence presence) => new(
        presence.Quorum?.Members, presence.Present, presence.Quorum?.Needed, presence.IsQuorate, presence.IsPresided, presence.Quorum?.Clause);

    private static AttendanceDetails Of(AttendanceShare share) =>
        new(share.Invited, share.Attended, share.Percent, share.Target, share.MustExceed, share.IsReached, share.Clause);
}
