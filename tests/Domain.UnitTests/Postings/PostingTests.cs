using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Postings;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Domain.UnitTests.Editions;

namespace LocalPlan.Domain.UnitTests.Postings;

public sealed class PostingTests
{
    private static readonly DateOnly Opened = new(2021, 10, 25);

    [Fact]
    public void Thirty_full_days_from_25_October_2564_end_on_24_November()
    {
        var posting = Open();
        Assert.Equal(new DateOnly(2021, 11, 24), posting.MayEndOn);
        for (var day = Opened; day < posting.MayEndOn; day = day.AddDays(1))
            posting.Record(day, null, A.Now);
        Assert.Equal("posting.too_early", posting.Close(new(2021, 11, 23), A.Now).Error!.Code);
        Assert.True(posting.Close(new(2021, 11, 24), A.Now).IsSuccess);
    }

    [Fact]
    public void A_certificate_needs_every_day()
    {
        var posting = Open();
        for (var day = Opened; day < posting.MayEndOn; day = day.AddDays(1))
        {
            Assert.Equal("posting.too_early", posting.Certify(day).Error!.Code);
            posting.Record(day, null, A.Now);
        }
        Assert.Equal(30, posting.Days.Count);
        Assert.True(posting.Certify(posting.MayEndOn).IsSuccess);
    }

    [Fact]
    public void Days_that_nobody_looked_are_missed_by_name()
    {
        var posting = Open();
        posting.Record(Opened, null, A.Now);
        posting.Record(Opened.AddDays(3), null, A.Now);
        Assert.Equal([Opened.AddDays(1), Opened.AddDays(2)], posting.Missed);
        Assert.All(posting.Days.Where(d => d.Outcome == DayOutcome.Missed), d => Assert.Equal(MissReason.NotChecked, d.Reason));
        var error = posting.Certify(posting.MayEndOn).Error!;
        Assert.Equal(("posting.days_missed", "ข้อ 24"), (error.Code, error.Clause));
        Assert.Equal(posting.Missed, error.Args!["dates"]);
    }

    [Fact]
    public void A_posting_that_missed_a_day_is_not_closed_as_if_it_were_full()
    {
        var posting = Open();
        posting.Record(Opened, MissReason.NotServed, A.Now);
        posting.Record(posting.MayEndOn.AddDays(-1), null, A.Now);
        Assert.Equal("posting.days_missed", posting.Close(posting.MayEndOn, A.Now).Error!.Code);
        Assert.Null(posting.ClosedOn);
        Assert.True(posting.GiveWay(posting.MayEndOn, A.Now).IsSuccess);
    }

    [Fact]
    public void A_miss_after_the_full_days_takes_nothing_from_the_proof()
    {
        var posting = Open();
        for (var day = Opened; day < posting.MayEndOn; day = day.AddDays(1))
            posting.Record(day, null, A.Now);
        posting.Record(posting.MayEndOn, MissReason.NotServed, A.Now);
        posting.Record(posting.MayEndOn.AddDays(3), null, A.Now);
        var today = posting.MayEndOn.AddDays(3);
        Assert.Empty(posting.Missed);
        Assert.True(posting.Certify(today).IsSuccess);
        Assert.Equal("posting.open_already", posting.GiveWay(today, A.Now).Error!.Code);
        Assert.True(posting.Close(today, A.Now).IsSuccess);
    }

    [Fact]
    public void A_day_that_failed_once_is_not_made_good_by_a_later_look()
    {
        var posting = Open();
        posting.Record(Opened, null, A.Now);
        posting.Record(Opened, MissReason.OtherContent, A.Now);
        posting.Record(Opened, null, A.Now);
        Assert.Equal([Opened], posting.Missed);
    }

    [Fact]
    public void Looking_again_at_a_known_day_changes_nothing()
    {
        var posting = Open();
        posting.Record(Opened, null, A.Now);
        posting.Record(Opened, null, A.Now.AddMinutes(5));
        Assert.Equal(A.Now, posting.UpdatedAt);
        posting.Record(Opened, MissReason.NotServed, A.Now.AddMinutes(10));
        posting.Record(Opened, MissReason.NotServed, A.Now.AddMinutes(15));
        posting.Record(Opened, null, A.Now.AddMinutes(20));
        Assert.Equal(A.Now.AddMinutes(10), posting.UpdatedAt);
    }

    [Fact]
    public void Days_not_recorded_at_the_end_are_missing_too()
    {
        var posting = Open();
        posting.Record(Opened, null, A.Now);
        var error = posting.Certify(posting.MayEndOn).Error!;
        Assert.Equal(29, ((IReadOnlyList<DateOnly>)error.Args!["dates"]).Count);
    }

    [Fact]
    public void Only_a_posting_with_a_missed_day_gives_way_to_another()
    {
        var posting = Open();
        posting.Record(Opened, null, A.Now);
        Assert.Equal("posting.open_already", posting.GiveWay(Opened, A.Now).Error!.Code);
        posting.Record(Opened.AddDays(1), MissReason.NotServed, A.Now);
        Assert.True(posting.GiveWay(Opened.AddDays(1), A.Now).IsSuccess);
        posting.Record(Opened.AddDays(2), null, A.Now);
        Assert.Equal(2, posting.Days.Count);
    }

    private static Posting Open()
    {
        var edition = PlanEdition.First(A.Organization, "แผน", new(2021, 10, 20), new ABook(1).Content(3), A.Now);
        return Posting.Open(edition, new(RuleKey.PostingFullDays, 30, "ข้อ 24", Confidence.Handbook), Opened, A.Now);
    }
}
