using LocalPlan.Domain.Common;
using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.UnitTests.KnowledgePlans;

public sealed class KnowledgePlanTests
{
    private static readonly KnowledgePlan Plan = KnowledgePlan.Open(A.Organization, new(2564), A.RuleSet, A.Now);

    [Theory]
    [InlineData(1, "2021-03-01", "2021-03-31")]
    [InlineData(5, "2021-04-01", "2021-05-31")]
    [InlineData(7, "2021-06-01", "2021-06-30")]
    public void A_period_is_months_of_the_fiscal_year(int number, string from, string to)
    {
        var activity = Activity(number);
        Assert.Equal((from, to), ($"{activity.FirstDayIn(new(2564)):O}", $"{activity.LastDayIn(new(2564)):O}"));
    }

    [Fact]
    public void Months_from_October_on_lie_in_the_calendar_year_before() =>
        Assert.Equal((new(2020, 11, 1), new(2020, 12, 31)), Days(Activity(1) with { FromMonth = 11, ToMonth = 12 }));

    [Fact]
    public void A_meeting_of_the_year_is_held_for_an_activity_that_counts_attendance()
    {
        var meeting = Staff(new(2021, 3, 10));
        Assert.True(Plan.SetMeetings([(Activity(1), meeting), (Activity(4), meeting), (Activity(1), meeting)], A.Now).IsSuccess);
        Assert.Equal([1, 4], Plan.Meetings.Select(m => m.Activity));
        Assert.True(Plan.SetMeetings([(Activity(4), meeting)], A.Now).IsSuccess);
        Assert.Equal([4], Plan.Meetings.Select(m => m.Activity));
    }

    [Theory]
    [InlineData(2, "2021-03-10", "knowledge_plan.not_by_meeting")]
    [InlineData(1, "2020-09-30", "knowledge_plan.meeting_outside_year")]
    [InlineData(1, "2021-10-01", "knowledge_plan.meeting_outside_year")]
    public void Another_meeting_is_refused(int activity, string day, string code) => Assert.Equal(code, Plan.SetMeetings(
        [(Activity(activity), Staff(DateOnly.ParseExact(day, "O", System.Globalization.CultureInfo.InvariantCulture)))], A.Now).Error!.Code);

    private static Meeting Staff(DateOnly day) => Meeting.Plan(
        A.Organization, A.RuleSet, new(MeetingKind.Staff, null, null, new("1/2564", "ระดมความคิด", day, new(9, 0), null, "ห้องประชุม")), new Recorded(A.Organization, A.Now)).Value;

    private static (DateOnly, DateOnly) Days(KnowledgeActivity activity) => (activity.FirstDayIn(new(2564)), activity.LastDayIn(new(2564)));

    private static KnowledgeActivity Activity(int number) => TheRules.Shipped.Activities.Single(a => a.Number == number);
}
