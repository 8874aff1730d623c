using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.UnitTests.Committees;

namespace LocalPlan.Domain.UnitTests.Meetings;

/// <summary>A meeting of a committee of five, in any state.</summary>
internal sealed class AMeeting
{
    public const string Hash = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    public static readonly DateOnly Day = new(2026, 2, 5);
    public static readonly MeetingSchedule Schedule = new("1/2569", "พิจารณา", Day, new(9, 30), null, "ห้องประชุม");

    private static readonly Domain.RuleSets.RuleSet Rules = ACommittee.Rules();

    private AMeeting(MeetingKind kind, params AgendaItemDraft[] items)
    {
        Meeting = Meeting.Plan(A.Organization, Rules.Id, new(kind, kind == MeetingKind.Committee ? Guid.CreateVersion7(A.Now) : null, null, Schedule), Recorded).Value;
        Must(Meeting.SetAgenda(items.Length > 0 ? items : [Item("เรื่องหนึ่ง"), Item("เรื่องสอง")], Recorded));
    }

    public static Recorded Recorded => ACommittee.Recorded;

    public Meeting Meeting { get; }

    public static AgendaItemDraft Item(string title, SubjectKind subject = SubjectKind.Other) =>
        new(null, AgendaSection.Other, title, SubjectKind: subject, SubjectId: subject == SubjectKind.Other ? null : A.Organization);

    public static AMeeting In(MeetingStatus status, params AgendaItemDraft[] items) => new AMeeting(MeetingKind.Committee, items).Moved(status);

    public static AMeeting OfStaff(params GroupDraft[] groups)
    {
        var meeting = new AMeeting(MeetingKind.Staff).Moved(MeetingStatus.Open);
        Must(meeting.Meeting.RecordAttendance(new([], groups, null), Recorded));
        return meeting;
    }

    public Presence Presence(TimeOnly? time = null) => Domain.Meetings.Presence.At(Meeting, Rules, OrganizationKind.Sao, time);

    public IReadOnlyList<RuleFinding> Checks() => MeetingChecks.Check(Meeting, Rules, OrganizationKind.Sao);

    /// <summary>The first of the roll come, everybody else does not.</summary>
    public AMeeting With(int present)
    {
        Must(Meeting.RecordAttendance(new([.. Meeting.Attendees.Select((a, i) => new AttendeeDraft(a.Id, i < present ? AttendanceStatus.Present : AttendanceStatus.Absent))], null, null), Recorded));
        return this;
    }

    public ResolutionDraft Agreed(int item = 0, VoteCount? votes = null) => new(Meeting.Agenda[item].Id, ResolutionOutcome.Agreed, null, votes, Hash);

    public Result Resolve(ResolutionDraft draft, string currentHash = Hash) => Meeting.Resolve(draft, Presence(draft.DecidedAt), new("แผน", currentHash), Recorded);

    public static RollEntry Seat(string name, CommitteeRole role = CommitteeRole.Member) => new(null, name, "กรรมการ", role, false);

    private AMeeting Moved(MeetingStatus status)
    {
        if (status is MeetingStatus.Planned)
            return this;
        if (status is MeetingStatus.Cancelled)
            return Do(() => Meeting.Cancel("งด", Recorded));
        Do(() => Meeting.Invite(Day, null, Recorded));
        if (status is MeetingStatus.Invited)
            return this;
        Do(() => Meeting.Open([Seat("ก", CommitteeRole.Chair), .. Enumerable.Range(2, 4).Select(n => Seat($"ค{n}"))], Day, Recorded));
        return status is MeetingStatus.Open ? this : With(5).Do(() => Meeting.Close(Recorded));
    }

    private AMeeting Do(Func<Result> act)
    {
        Must(act());
        return this;
    }

    private static void Must(Result result) => Assert.True(result.IsSuccess, result.Error?.Code);
}
