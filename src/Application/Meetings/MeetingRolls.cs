using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Committees;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Offices;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Meetings;

/// <summary>Who is expected at a meeting, as offices and seats are on its day.</summary>
public sealed class MeetingRolls(IReadDb db, AppointmentFrames frames)
{
    public async Task<IReadOnlyList<RollEntry>> OfAsync(Meeting meeting, CancellationToken ct)
    {
        if (!meeting.Kind.HasSeats())
            return [];
        if (meeting.CommitteeId is not { } id)
            return Council(await frames.UnderAsync(meeting.RuleSetId, meeting.Date, ct), meeting.Date);
        var committee = await db.Set<Committee>().Whole().SingleAsync(c => c.Id == id, ct);
        return Committee(committee, await frames.OfAsync(committee, meeting.Date, ct), meeting.Date);
    }

    /// <summary>Why the council cannot be called: its register has gaps.</summary>
    public async Task<Error?> GapAsync(Meeting meeting, CancellationToken ct) => meeting.Kind == MeetingKind.Council
        ? CouncilRegister.Gap(await frames.UnderAsync(meeting.RuleSetId, meeting.Date, ct), meeting.Date)
        : null;

    /// <summary>
    /// Seats that nobody holds, and those whose term is over, are not called (V5). Whoever holds two offices that have a seat is one person
    /// with one vote.
    /// </summary>
    private static IReadOnlyList<RollEntry> Committee(Committee committee, AppointmentFrame frame, DateOnly day)
    {
        var rules = frame.SeatsOf(committee.Kind, committee.ParentId);
        return RollEntry.OnePerPerson(CommitteeRoll.On(committee, frame.Offices, day).Seats.Where(s => s.Status == SeatStatus.Held).Select(s => new RollEntry(
            s.Seat.Id, s.Name, s.Position, s.Seat.Role, rules.FirstOrDefault(r => r.Seat == s.Seat.Kind)?.Substitute ?? false)));
    }

    /// <summary>The councillors in office; their chair is one of them. The clerk writes the minutes without being a member.</summary>
    private static IReadOnlyList<RollEntry> Council(AppointmentFrame frame, DateOnly day)
    {
        var chair = Holders(frame, OfficeKind.CouncilChair, day).FirstOrDefault();
        var members = Holders(frame, OfficeKind.Councillor, day).Where(m => chair is null || PersonName.KeyOf(m.Name) != PersonName.KeyOf(chair.Name));
        var clerks = Holders(frame, OfficeKind.Clerk, day);
        return [
            .. chair is null ? [] : new[] { chair with { Role = CommitteeRole.Chair } }, .. members,
            .. clerks.Select(c => c with { Role = CommitteeRole.AssistantSecretary })];
    }

    private static IEnumerable<RollEntry> Holders(AppointmentFrame frame, OfficeKind kind, DateOnly day) =>
        from office in frame.OfficesOf(kind, day).OrderBy(o => o.Number)
        let holder = office.HolderOn(day)
        where holder is not null
        select new RollEntry(null, holder.Name, office.Title, CommitteeRole.Member, false);
}
