using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Holidays;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.UnitTests.Deadlines;

public sealed class DeadlineTests
{
    private static readonly Guid Officer = Guid.Parse("019ab000-0000-7000-8000-0000000000aa");

    private static readonly SubjectRef Plan = new(DeadlineSubject.Plan, Guid.Parse("019ab000-0000-7000-8000-0000000000bb"), "แผน");

    private static readonly DeadlineRule Within = new(
        "D3a", "ปิดประกาศ", "Open", DeadlineSubject.Plan, [DeadlineAnchor.Announced], DeadlineAnchor.PostingOpened,
        new(LimitKind.WithinDays, 15), "ข้อ 24", Confidence.High);

    private static readonly DeadlineRule Posted = Within with { Code = "D3b", Limit = new(LimitKind.FullDays, 30) };

    [Fact]
    public void It_is_open_on_the_last_day_and_overdue_on_the_next()
    {
        var deadline = Open(Within, new(2021, 10, 20));
        Assert.Equal(new DateOnly(2021, 11, 4), deadline.Due);
        Assert.Equal(new DateOnly(2021, 10, 28), deadline.RemindOn);
        Assert.Equal(DeadlineStatus.Open, deadline.StatusOn(new(2021, 11, 4)));
        Assert.Equal(DeadlineStatus.Overdue, deadline.StatusOn(new(2021, 11, 5)));
    }

    [Fact]
    public void A_posting_may_end_after_its_full_days_and_is_never_overdue()
    {
        var deadline = Open(Posted, new(2021, 10, 25));
        var refused = deadline.Complete(new(2021, 11, 23), new(2021, 12, 1), A.Now).Error!;
        Assert.Equal(("deadline.too_early", "ข้อ 24", new DateOnly(2021, 11, 24)), (refused.Code, refused.Clause, refused.Args!["earliest"]));
        Assert.Equal(DeadlineStatus.Open, deadline.StatusOn(new(2030, 1, 1)));
        Assert.True(deadline.Complete(new(2021, 11, 24), new(2021, 12, 1), A.Now).IsSuccess);
    }

    [Fact]
    public void What_was_done_lies_between_its_start_and_today()
    {
        var deadline = Open(Within, new(2021, 10, 20));
        Assert.Equal("deadline.done_before_start", deadline.Complete(new(2021, 10, 19), new(2021, 12, 1), A.Now).Error?.Code);
        Assert.Equal("deadline.done_in_future", deadline.Complete(new(2021, 12, 2), new(2021, 12, 1), A.Now).Error?.Code);
    }

    [Fact]
    public void A_moved_anchor_moves_the_date_and_is_logged()
    {
        var deadline = Open(Within, new(2021, 10, 20));
        Assert.True(deadline.Recompute(Terms(Within), Start(new(2021, 10, 25)), Officer, A.Now).IsSuccess);
        var change = Assert.Single(deadline.Changes);
        Assert.Equal(new(A.Now, Officer, DeadlineChangeReason.AnchorMoved, new(2021, 10, 20), new(2021, 10, 25), new(2021, 11, 4), new(2021, 11, 9)), change);
    }

    [Fact]
    public void A_new_holiday_moves_what_counts_working_days_only()
    {
        var working = Within with { Limit = new(LimitKind.WithinDays, 15, DayUnit.Working) };
        var holidays = new HolidaySet(new Dictionary<DateOnly, DayName> { [new(2021, 10, 22)] = new("วันหยุดพิเศษ", "Special") });
        var (calendar, work) = (Open(Within, new(2021, 10, 20)), Open(working, new(2021, 10, 20)));
        calendar.Recompute(Terms(Within), Start(new(2021, 10, 20), holidays), Officer, A.Now);
        work.Recompute(Terms(working), Start(new(2021, 10, 20), holidays), Officer, A.Now);
        Assert.Empty(calendar.Changes);
        Assert.Equal((new DateOnly(2021, 11, 10), new DateOnly(2021, 11, 11)), (work.Changes[0].DueFrom, work.Changes[0].DueTo));
    }

    [Fact]
    public void Whatever_moves_what_is_done_stays_as_it_was()
    {
        var random = new Random(24);
        for (var i = 0; i < 500; i++)
        {
            var rule = Within with { Limit = new(LimitKind.WithinDays, random.Next(1, 60), random.Next(2) == 0 ? DayUnit.Calendar : DayUnit.Working) };
            var anchor = new DateOnly(2021, 1, 1).AddDays(random.Next(1500));
            var deadline = Open(rule, anchor);
            deadline.Complete(anchor.AddDays(random.Next(40)), new(2030, 1, 1), A.Now);
            var before = (deadline.Due, deadline.AnchorOn, deadline.DoneOn, deadline.Steps);
            var moved = deadline.Recompute(Terms(rule), Start(anchor.AddDays(random.Next(1, 30))), Officer, A.Now);
            Assert.Equal("deadline.already_done", moved.Error?.Code);
            Assert.Equal(before, (deadline.Due, deadline.AnchorOn, deadline.DoneOn, deadline.Steps));
            Assert.Empty(deadline.Changes);
        }
    }

    [Fact]
    public void A_completion_can_be_taken_back_once()
    {
        var deadline = Open(Within, new(2021, 10, 20));
        deadline.Complete(new(2021, 10, 25), new(2021, 12, 1), A.Now);
        Assert.True(deadline.Reopen(A.Now).IsSuccess);
        Assert.Equal("deadline.not_done", deadline.Reopen(A.Now).Error?.Code);
    }

    [Theory]
    [InlineData("2021-10-27", null)]
    [InlineData("2021-10-28", DeadlineReminderKind.DueSoon)]
    [InlineData("2021-11-04", DeadlineReminderKind.DueSoon)]
    [InlineData("2021-11-05", DeadlineReminderKind.Overdue)]
    public void A_reminder_is_due_a_week_before_and_when_it_is_late(string today, DeadlineReminderKind? kind) =>
        Assert.Equal(kind, DeadlineReminder.Of(Open(Within, new(2021, 10, 20)), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture))?.Kind);

    [Fact]
    public void The_own_day_goes_before_that_of_the_province_and_the_list_of_the_state()
    {
        var (own, pao) = (A.Organization, Guid.Parse("019ab000-0000-7000-8000-0000000000cc"));
        var day = new DateOnly(2026, 5, 4);
        PublicHoliday[] state = [PublicHoliday.Create(Guid.Empty, day, ("วันฉัตรมงคล", "Coronation Day"), HolidayKind.Statutory, Confidence.Found)];
        var worked = Holiday.Create(pao, Guid.Empty, new(day, "ทำงานปกติ", IsDayOff: false, ForProvince: true), A.Now);
        var off = Holiday.Create(own, Guid.Empty, new(day, "หยุดเฉพาะที่"), A.Now);
        var others = Holiday.Create(pao, Guid.Empty, new(day.AddDays(1), "วันสถาปนา อบจ."), A.Now);
        Assert.True(HolidayCalendar.For(own, state, [worked, others]).IsWorkingDay(day));
        Assert.True(HolidayCalendar.For(own, state, [worked, others]).IsWorkingDay(day.AddDays(1)));
        Assert.Equal("หยุดเฉพาะที่", HolidayCalendar.For(own, state, [off, worked]).NameOf(day)?.Th);
    }

    private static Deadline Open(DeadlineRule rule, DateOnly anchor) => Deadline.Open(A.Organization, Plan, Terms(rule), Start(anchor), A.Now);

    private static DeadlineTerms Terms(DeadlineRule rule) => new(rule, Guid.Empty, 7);

    private static DeadlineStart Start(DateOnly day, HolidaySet? holidays = null) => new(DeadlineAnchor.Announced, day, holidays ?? HolidaySet.Empty);
}
