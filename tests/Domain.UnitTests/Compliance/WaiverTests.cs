using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests.Compliance;

public sealed class WaiverTests
{
    private static readonly Check Objective = Checks.Find("project.objective_missing")!;
    private static readonly Check Ground = Checks.Find("project.ground_missing")!;

    [Fact]
    public void A_waiver_holds_while_the_checked_field_stays_and_other_fields_may_change()
    {
        var waiver = Waiver(Objective, ACheck.Complete);
        Assert.True(waiver.Covers(Objective.Id, A.Division, CheckedContent.Of(Objective, ACheck.Complete with { Target = "อื่น" })));
        Assert.False(waiver.Covers(Objective.Id, A.Division, CheckedContent.Of(Objective, ACheck.Complete with { Objective = "อื่น" })));
        Assert.False(waiver.Covers(Objective.Id, A.Strategy, waiver.Content));
        Assert.False(waiver.Covers(Ground.Id, A.Division, waiver.Content));
    }

    [Fact]
    public void A_withdrawn_waiver_covers_nothing_and_stays_readable()
    {
        var waiver = Waiver(Objective, ACheck.Complete);
        Assert.True(waiver.Withdraw(A.Division, A.Now).IsSuccess);
        Assert.False(waiver.Covers(Objective.Id, A.Division, waiver.Content));
        Assert.Equal("waiver.already_withdrawn", waiver.Withdraw(A.Division, A.Now).Error!.Code);
        Assert.Equal(("เหตุผล", A.Now), (waiver.Reason, waiver.WithdrawnAt));
    }

    [Fact]
    public void Every_check_has_a_fingerprint_of_its_own() =>
        Assert.Equal(Checks.All.Count, Checks.All.Select(c => CheckedContent.Of(c, c is PlanCheck ? null : ACheck.Complete)).Distinct().Count());

    [Fact]
    public void The_order_in_which_things_were_chosen_is_no_change()
    {
        var (one, other) = (AuthorityGround.BeyondCapacity, AuthorityGround.ProvinceWide);
        string Of(params AuthorityGround[] grounds) =>
            CheckedContent.Of(Ground, ACheck.Complete with { Authority = ACheck.Complete.Authority with { Grounds = grounds } });
        Assert.Equal(Of(one, other), Of(other, one));
        Assert.NotEqual(Of(one, other), Of(one));
    }

    private static CheckWaiver Waiver(Check check, ProjectDraft draft) => CheckWaiver.Create(
        A.Organization, new(A.PlanClass, A.Division, check.Id, CheckedContent.Of(check, draft), " เหตุผล "), new(A.Strategy, "ปลัดเทศบาล", "Clerk"), A.Now);
}
