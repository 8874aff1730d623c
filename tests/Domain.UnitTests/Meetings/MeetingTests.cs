using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Domain.UnitTests.Meetings;

public sealed class MeetingTests
{
    public static TheoryData<MeetingStatus, MeetingAction> Everything()
    {
        var all = new TheoryData<MeetingStatus, MeetingAction>();
        foreach (var status in Enum.GetValues<MeetingStatus>())
            foreach (var action in Enum.GetValues<MeetingAction>())
                all.Add(status, action);
        return all;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_action_in_every_state_does_what_the_table_says(MeetingStatus status, MeetingAction action)
    {
        var meeting = Prepared(status);
        var next = Meeting.Lifecycle.Next(status, action);
        var result = Act(meeting, action);
        Assert.Equal(next is not null, result.IsSuccess);
        Assert.Equal(next ?? status, meeting.Meeting.Status);
        if (next is null)
            Assert.Equal("meeting.not_now", result.Error!.Code);
    }

    [Fact]
    public void Nothing_leaves_a_closed_or_cancelled_meeting()
    {
        Assert.Empty(Meeting.Lifecycle.Allowed(MeetingStatus.Closed));
        Assert.Empty(Meeting.Lifecycle.Allowed(MeetingStatus.Cancelled));
    }

    [Fact]
    public void A_resolution_about_another_version_is_refused()
    {
        var meeting = AMeeting.In(MeetingStatus.Open, AMeeting.Item("ร่างแผน", SubjectKind.Plan)).With(5);
        var other = new string('b', 64);
        var fault = meeting.Resolve(meeting.Agreed(), other).Error!;
        Assert.Equal(("resolution.other_version", "subjectHash"), (fault.Code, fault.Field));
        Assert.Equal((other, AMeeting.Hash), (fault.Args!["current"], fault.Args["decided"]));
        Assert.Empty(meeting.Meeting.Resolutions);
        Assert.True(meeting.Resolve(meeting.Agreed()).IsSuccess);
        Assert.Equal((AMeeting.Hash, "แผน"), (meeting.Meeting.Resolutions[0].SubjectHash, meeting.Meeting.Resolutions[0].SubjectLabel));
    }

    [Theory]
    [InlineData(3, 2, null, true)]
    [InlineData(2, 3, null, false)]
    [InlineData(2, 2, null, false)]
    [InlineData(2, 2, CastingVote.For, true)]
    [InlineData(2, 2, CastingVote.Against, false)]
    public void The_majority_carries_and_the_chair_breaks_a_tie(int votesFor, int against, CastingVote? casting, bool agreed)
    {
        var meeting = AMeeting.In(MeetingStatus.Open).With(5);
        Assert.Equal(agreed, meeting.Resolve(meeting.Agreed(votes: new(votesFor, against, 0, casting))).IsSuccess);
    }

    [Fact]
    public void Without_the_chair_a_member_presides_before_a_casting_vote()
    {
        var meeting = AMeeting.In(MeetingStatus.Open);
        var others = meeting.Meeting.Attendees.Skip(1).Select(a => new AttendeeDraft(a.Id, AttendanceStatus.Present)).ToList();
        meeting.Meeting.RecordAttendance(new(others, null, null), AMeeting.Recorded);
        var tie = meeting.Agreed(votes: new(2, 2, 0, CastingVote.For));
        Assert.Equal("resolution.nobody_presides", Assert.Single(meeting.Resolve(tie).Error!.Details).Code);
        meeting.Meeting.RecordAttendance(new([], null, others[0].Id), AMeeting.Recorded);
        Assert.True(meeting.Resolve(tie).IsSuccess);
    }

    [Fact]
    public void Presence_at_any_minute_counts_who_had_come_and_had_not_left()
    {
        var random = new Random(20260205);
        for (var turn = 0; turn < 300; turn++)
        {
            var meeting = AMeeting.In(MeetingStatus.Open);
            var times = meeting.Meeting.Attendees.Select(_ => (In: random.Next(2) == 0 ? (int?)null : random.Next(540, 700), Out: random.Next(2) == 0 ? (int?)null : random.Next(701, 800))).ToList();
            var entries = meeting.Meeting.Attendees.Select((a, i) => new AttendeeDraft(a.Id, AttendanceStatus.Present, null, Time(times[i].In), Time(times[i].Out))).ToList();
            Assert.True(meeting.Meeting.RecordAttendance(new(entries, null, null), AMeeting.Recorded).IsSuccess);
            var at = random.Next(530, 810);
            Assert.Equal(times.Count(t => (t.In ?? 0) <= at && at < (t.Out ?? 9999)), meeting.Presence(Time(at)).Present);
        }
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Three_of_five_make_a_quorum(int present, bool quorate)
    {
        var meeting = AMeeting.In(MeetingStatus.Open).With(present);
        Assert.Equal(quorate, meeting.Resolve(meeting.Agreed()).IsSuccess);
    }

    [Theory]
    [InlineData(4, 1, 0, 5)]
    [InlineData(2, 1, 0, 3)]
    [InlineData(2, 0, 0, 3)]
    public void Attendance_cannot_fall_below_quorum_or_votes_of_what_was_decided(int votesFor, int against, int abstain, int needed)
    {
        var meeting = AMeeting.In(MeetingStatus.Open).With(5);
        Assert.True(meeting.Resolve(meeting.Agreed(votes: new(votesFor, against, abstain))).IsSuccess);
        Result Only(int present) => meeting.Meeting.RecordAttendance(new([.. meeting.Meeting.Attendees.Select((a, i) => new AttendeeDraft(
            a.Id, i < present ? AttendanceStatus.Present : AttendanceStatus.Absent))], null, null), AMeeting.Recorded);
        Assert.True(Only(needed).IsSuccess);
        var refused = Only(needed - 1).Error!;
        Assert.Equal(("meeting.decided_by_more", needed - 1, needed), (refused.Code, refused.Args!["present"], refused.Args["needed"]));
        meeting.Meeting.WithdrawResolution(meeting.Meeting.Resolutions[0].Id, "บันทึกผิด", A.Planner, AMeeting.Recorded);
        Assert.True(Only(needed - 1).IsSuccess);
    }

    [Fact]
    public void Whoever_leaves_after_a_decision_was_there_for_it()
    {
        var meeting = AMeeting.In(MeetingStatus.Open).With(3);
        Assert.True(meeting.Resolve(meeting.Agreed() with { DecidedAt = new(10, 0) }).IsSuccess);
        Result Leaves(TimeOnly at) => meeting.Meeting.RecordAttendance(
            new([new(meeting.Meeting.Attendees[0].Id, AttendanceStatus.Present, LeftAt: at)], null, null), AMeeting.Recorded);
        Assert.True(Leaves(new(10, 1)).IsSuccess);
        Assert.Equal("meeting.decided_by_more", Leaves(new(10, 0)).Error!.Code);
    }

    [Fact]
    public void A_person_in_two_seats_is_on_the_roll_once_in_the_higher_one()
    {
        var roll = RollEntry.OnePerPerson([AMeeting.Seat("นายก ทดสอบ", CommitteeRole.Chair), AMeeting.Seat("ค"), AMeeting.Seat("นายก  ทดสอบ", CommitteeRole.MemberAndSecretary)]);
        Assert.Equal([("นายก ทดสอบ", CommitteeRole.Chair), ("ค", CommitteeRole.Member)], roll.Select(r => (r.Name, r.Role)));
    }

    [Fact]
    public void What_is_decided_stays_on_the_agenda()
    {
        var meeting = AMeeting.In(MeetingStatus.Open).With(5);
        meeting.Resolve(meeting.Agreed());
        Assert.Equal("meeting.item_decided", meeting.Meeting.SetAgenda([AMeeting.Item("อื่น")], AMeeting.Recorded).Error!.Code);
        var kept = AMeeting.Item("ชื่อใหม่") with { Id = meeting.Meeting.Agenda[0].Id };
        Assert.Equal("meeting.item_decided", meeting.Meeting.SetAgenda([kept], AMeeting.Recorded).Error!.Code);
    }

    [Theory]
    [InlineData(10, 7, false)]
    [InlineData(10, 8, true)]
    [InlineData(1000, 701, true)]
    public void A_target_that_must_be_exceeded_is_not_reached_by_reaching_it(int invited, int attended, bool reached) =>
        Assert.Equal(reached, AMeeting.OfStaff(new GroupDraft("ก", invited, attended)).Checks().Any(c => c.Code == "meeting.attendance_reached"));

    [Fact]
    public void A_withdrawn_resolution_stays_on_record_and_decides_nothing()
    {
        var meeting = AMeeting.In(MeetingStatus.Open).With(5);
        Assert.True(meeting.Resolve(meeting.Agreed() with { Text = "เห็นชอบตามเสนอ" }).IsSuccess);
        var id = meeting.Meeting.Resolutions[0].Id;
        Assert.True(meeting.Meeting.WithdrawResolution(id, " นับคะแนนผิด ", A.Planner, AMeeting.Recorded).IsSuccess);
        Assert.Empty(meeting.Meeting.Resolutions);
        var kept = Assert.Single(meeting.Meeting.Withdrawn);
        Assert.Equal((id, "เรื่องหนึ่ง", ResolutionOutcome.Agreed, "เห็นชอบตามเสนอ", "นับคะแนนผิด"), (kept.Id, kept.ItemTitle, kept.Outcome, kept.Text, kept.Reason));
        Assert.Equal((A.Planner.UserId, A.Planner.Title, AMeeting.Recorded.At), (kept.WithdrawnBy, kept.WithdrawnByTitle, kept.WithdrawnAt));
        Assert.True(meeting.Resolve(meeting.Agreed()).IsSuccess);
    }

    [Fact]
    public void No_more_people_come_than_were_invited()
    {
        var meeting = AMeeting.OfStaff(new GroupDraft("ก", 10, 10));
        var error = Assert.Single(meeting.Meeting.RecordAttendance(new([], [new("ก", 10, 10), new("ข", 3, 4)], null), AMeeting.Recorded).Error!.Details);
        Assert.Equal(("meeting.more_than_invited", "groups[1].attended", 4, 3), (error.Code, error.Field, error.Args!["attended"], error.Args["invited"]));
    }

    [Fact]
    public void A_resolution_says_about_which_version_it_is()
    {
        var meeting = AMeeting.In(MeetingStatus.Open, AMeeting.Item("ร่างแผน", SubjectKind.Plan)).With(5);
        var missing = meeting.Resolve(meeting.Agreed() with { SubjectHash = null }).Error!;
        Assert.Equal(("resolution.version_missing", "aaaaaaaa"), (missing.Code, missing.Args!["ours"]));
        var other = meeting.Resolve(meeting.Agreed() with { SubjectHash = new string('b', 64) }).Error!;
        Assert.Equal(("resolution.other_version", "bbbbbbbb", "aaaaaaaa"), (other.Code, other.Args!["theirs"], other.Args["ours"]));
    }

    [Fact]
    public void A_number_is_kept_in_Arabic_digits()
    {
        var meeting = AMeeting.In(MeetingStatus.Planned).Meeting;
        Assert.True(meeting.Revise(Guid.Empty, AMeeting.Schedule with { Number = " ๒/๒๕๖๙ " }, AMeeting.Recorded).IsSuccess);
        Assert.Equal("2/2569", meeting.Number);
    }

    [Fact]
    public void A_meeting_is_planned_no_further_ahead_than_the_rules_say()
    {
        var years = TheRules.Shipped.Number(Domain.RuleSets.RuleKey.MeetingYearsAhead, Domain.Organizations.OrganizationKind.Sao);
        var today = new DateOnly(2026, 11, 25);
        Assert.Null((AMeeting.Schedule with { Date = new(2036, 11, 25) }).FarAhead(years, today));
        var error = (AMeeting.Schedule with { Date = new(2036, 11, 26) }).FarAhead(years, today)!;
        Assert.Equal(("meeting.too_far_ahead", 10, new DateOnly(2036, 11, 25), "date"), (error.Code, error.Args!["years"], error.Args["latest"], error.Field));
    }

    [Fact]
    public void What_stands_against_the_next_action_is_known_before_it()
    {
        var day = AMeeting.Day;
        string[] Codes(MeetingStatus status, MeetingAction action, DateOnly today, params RollEntry[] roll) =>
            [.. AMeeting.In(status).Meeting.Outlook(action, roll, today).Select(e => e.Code)];
        Assert.Equal(["meeting.not_yet", "meeting.nobody_on_roll"], Codes(MeetingStatus.Invited, MeetingAction.Open, day.AddDays(-1)));
        Assert.Empty(Codes(MeetingStatus.Invited, MeetingAction.Open, day, AMeeting.Seat("ก")));
        Assert.Equal(["meeting.attendance_open"], Codes(MeetingStatus.Open, MeetingAction.Close, day));
        Assert.Empty(Codes(MeetingStatus.Planned, MeetingAction.Invite, day));
    }

    /// <summary>In the room, one item is decided and one is not, so that each action has something to act on.</summary>
    private static AMeeting Prepared(MeetingStatus status)
    {
        var meeting = AMeeting.In(status);
        if (status == MeetingStatus.Open)
            meeting.With(5).Resolve(meeting.Agreed(1));
        return meeting;
    }

    private static Result Act(AMeeting meeting, MeetingAction action) => action switch
    {
        MeetingAction.Revise => meeting.Meeting.Revise(Guid.Empty, AMeeting.Schedule, AMeeting.Recorded),
        MeetingAction.SetAgenda => meeting.Meeting.SetAgenda([.. meeting.Meeting.Agenda.Select(a => AMeeting.Item(a.Title) with { Id = a.Id })], AMeeting.Recorded),
        MeetingAction.Invite => meeting.Meeting.Invite(AMeeting.Day, null, AMeeting.Recorded),
        MeetingAction.Open => meeting.Meeting.Open([AMeeting.Seat("ก")], AMeeting.Day, AMeeting.Recorded),
        MeetingAction.RecordAttendance => meeting.Meeting.RecordAttendance(new([], null, null), AMeeting.Recorded),
        MeetingAction.RecordDiscussion => meeting.Meeting.RecordDiscussion(meeting.Meeting.Agenda[0].Id, "ก", AMeeting.Recorded),
        MeetingAction.Resolve => meeting.Resolve(meeting.Agreed()),
        MeetingAction.WithdrawResolution => meeting.Meeting.WithdrawResolution(meeting.Meeting.Resolutions is [var first, ..] ? first.Id : Guid.Empty, "บันทึกผิด", A.Planner, AMeeting.Recorded),
        MeetingAction.Close => meeting.Meeting.Close(AMeeting.Recorded),
        MeetingAction.Cancel => meeting.Meeting.Cancel("งด", AMeeting.Recorded),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    private static TimeOnly? Time(int? minutes) => minutes is { } m ? TimeOnly.MinValue.AddMinutes(m) : null;
}
