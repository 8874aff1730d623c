using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests.CoordinationItems;

public sealed class SubmissionDeskTests
{
    private static SubmissionDesk Desk(CoordinationRound round, params CoordinationItem[] sent) => new(round, A.Organization, AnItem.Today, sent);

    [Fact]
    public void Scenario_28_the_sixth_of_five_is_refused_and_a_pulled_back_one_makes_room()
    {
        var round = AnItem.Round(new(Quota: 5));
        var five = Enumerable.Range(0, 5).Select(_ => AnItem.Submitted(round, A.Organization)).ToArray();
        Assert.Equal("coordination_item.over_quota", Assert.Single(Desk(round, five).Refusals(AnItem.Sent())).Code);
        five[2].PullBack(AnItem.In(RoundStage.Filing));
        Assert.Empty(Desk(round, five).Refusals(AnItem.Sent()));
    }

    [Fact]
    public void What_is_taken_counts_for_what_follows_in_the_same_call()
    {
        var desk = Desk(AnItem.Round(new(Quota: 2, OrganizationCeiling: 2_000_000)));
        foreach (var number in new[] { 1, 2 })
            Assert.Equal(number, desk.Take(AnItem.Sent(), new(A.Organization, AnItem.District), AnItem.In(RoundStage.Filing)).Value.Number);
        Assert.Equal(["coordination_item.over_quota", "coordination_item.over_organization_ceiling"], desk.Refusals(AnItem.Sent()).Select(r => r.Code));
    }

    [Theory]
    [InlineData(false, false, 1)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    public void Land_of_others_needs_its_permission_where_the_frame_asks_for_it(bool permitted, bool noLand, int refusals)
    {
        var round = AnItem.Round(new(Evidence: [EvidenceKind.LandPermission]));
        var sent = AnItem.Sent(change: d => d with
        {
            Authority = d.Authority with { Lands = noLand ? [] : [LandKind.ForestReserve], PermissionNote = permitted ? "ที่ ทส 1/2569" : null },
        });
        Assert.Equal(refusals, Desk(round).Refusals(sent).Count);
    }

    [Fact]
    public void A_late_permit_is_for_one_organization_until_its_day()
    {
        var round = AnItem.Round();
        round.AllowLate(A.Organization, AnItem.Today.AddDays(20), new(A.Planner, A.Now, "น้ำท่วม"));
        IReadOnlyList<Error> On(Guid organization, int day) => new SubmissionDesk(round, organization, AnItem.Today.AddDays(day), []).Refusals(AnItem.Sent());
        Assert.Empty(On(A.Organization, 20));
        Assert.Equal("coordination_item.late", Assert.Single(On(A.Organization, 21)).Code);
        Assert.Equal("coordination_item.late", Assert.Single(On(Guid.CreateVersion7(), 6)).Code);
        Assert.Empty(On(Guid.CreateVersion7(), 5));
    }
}
