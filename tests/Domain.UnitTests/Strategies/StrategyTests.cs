using LocalPlan.Domain.Strategies;

namespace LocalPlan.Domain.UnitTests.Strategies;

public sealed class StrategyTests
{
    [Fact]
    public void Entries_sent_with_their_id_stay_the_same_and_the_others_go()
    {
        var strategy = Made(Draft(["ก", "ข"], ["1.1", "1.2"]));
        var (goal, tactic) = (strategy.Goals[1].Id, strategy.Tactics[0].Id);
        var revised = strategy.Revise(A.Plan(), new(2, " ชื่อใหม่ ", [new(goal, "ข แก้แล้ว"), new(null, "ค")], [new(null, "1.3", "ค", []), new(tactic, "1.1", "ก", [])]), A.Now);
        Assert.True(revised.IsSuccess);
        Assert.Equal((2, "ชื่อใหม่"), (strategy.Number, strategy.Name));
        Assert.Equal(["ข แก้แล้ว", "ค"], strategy.Goals.OrderBy(g => g.Order).Select(g => g.Text));
        Assert.Equal(goal, strategy.Goals.Single(g => g.Order == 1).Id);
        Assert.Equal(["1.3", "1.1"], strategy.Tactics.OrderBy(t => t.Order).Select(t => t.Code));
        Assert.Equal(tactic, strategy.Tactics.Single(t => t.Code == "1.1").Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-1)]
    public void A_number_lies_between_1_and_99(int number) =>
        Assert.Equal("strategy.number_out_of_range", Strategy.Create(A.Plan(), Draft([], []) with { Number = number }, A.Now).Error!.Details[0].Code);

    [Fact]
    public void A_refused_revision_leaves_everything_as_it_was()
    {
        var strategy = Made(Draft(["ก"], ["1.1"]));
        Assert.Equal("strategy.tactic_code_twice", strategy.Revise(A.Plan(), Draft([], ["2.1", " 2.1 "]) with { Name = "อื่น" }, A.Now.AddDays(1)).Error!.Details[0].Code);
        Assert.Equal(("ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน", 1, 1, A.Now), (strategy.Name, strategy.Goals.Count, strategy.Tactics.Count, strategy.UpdatedAt));
    }

    [Fact]
    public void A_plan_class_is_linked_once_and_unlinked_when_left_out()
    {
        var strategy = Made(Draft([], ["1.1"], A.PlanClass, A.PlanClass, A.Division));
        var tactic = strategy.Tactics[0];
        Assert.Equal([A.PlanClass, A.Division], tactic.PlanClasses.Select(c => c.PlanClassId));
        strategy.Revise(A.Plan(), Draft([], []) with { Tactics = [new(tactic.Id, "1.1", "ก", [A.Division])] }, A.Now);
        Assert.Equal([A.Division], tactic.PlanClasses.Select(c => c.PlanClassId));
    }

    [Fact]
    public void An_import_that_meets_a_tactic_again_gets_the_one_that_is_there()
    {
        var strategy = Made(Draft([], ["1.1"]));
        Assert.Same(strategy.Tactics[0], strategy.TacticOf("1.1", "อีกชื่อ", A.Now));
        var added = strategy.TacticOf("1.2", "ใหม่", A.Now);
        Assert.Equal((2, "ใหม่", strategy.Id), (added.Order, added.Name, added.StrategyId));
    }

    [Fact]
    public void Everything_in_it_belongs_to_its_organization_and_has_an_id_of_its_own()
    {
        var strategy = Made(Draft(["ก", "ข", "ค"], ["1.1", "1.2", "1.3"], A.PlanClass));
        Assert.All(strategy.Goals, g => Assert.Equal((A.Organization, strategy.Id), (g.OrganizationId, g.StrategyId)));
        Assert.All(strategy.Tactics, t => Assert.Equal((A.Organization, strategy.Id), (t.OrganizationId, t.StrategyId)));
        Assert.Equal(7, strategy.Goals.Select(g => g.Id).Concat(strategy.Tactics.Select(t => t.Id)).Append(strategy.Id).Distinct().Count());
    }

    private static Strategy Made(StrategyDraft draft) => Strategy.Create(A.Plan(), draft, A.Now).Value;

    private static StrategyDraft Draft(string[] goals, string[] tactics, params Guid[] planClasses) => new(
        1, "ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน", [.. goals.Select(g => new GoalDraft(null, g))], [.. tactics.Select(t => new TacticDraft(null, t, t, planClasses))]);
}
