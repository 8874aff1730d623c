using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.UnitTests.CoordinationItems;

namespace LocalPlan.Domain.UnitTests.CoordinationRounds;

public sealed class RoundLifecycleTests
{
    private static readonly RoundRecord Because = new(A.Planner, A.Now, "เหตุผล");

    public static TheoryData<RoundStage> Stages => [.. Enum.GetValues<RoundStage>()];

    [Theory]
    [MemberData(nameof(Stages))]
    public void Every_action_does_what_the_table_says_and_no_more(RoundStage stage)
    {
        foreach (var action in Enum.GetValues<RoundAction>().Where(a => a != RoundAction.Create))
        {
            var round = In(stage);
            var steps = round.Steps.Count;
            var outcome = Do(round, action);
            var next = RoundLifecycle.Table.Next(stage, action);
            Assert.Equal((stage, action, next is null ? "coordination_round.not_now" : null), (stage, action, outcome.Error?.Code));
            Assert.Equal((next ?? stage, next is null ? steps : steps + 1), (round.Stage, round.Steps.Count));
        }
    }

    [Fact]
    public void What_goes_back_or_changes_the_days_needs_a_reason()
    {
        var silent = new RoundRecord(A.Planner, A.Now);
        var round = In(RoundStage.Screening);
        foreach (var outcome in new[]
        {
            round.Move(RoundAction.Reopen, [], silent), round.Extend(RoundWindowKind.Screening, new(2027, 12, 31), silent),
            round.AllowLate(A.Organization, new(2027, 12, 31), silent), round.IssueFrame(new(), new(), silent),
        })
            Assert.Equal("coordination_round.reason_required", outcome.Error?.Code);
    }

    [Fact]
    public void A_round_with_pending_items_is_not_answered_and_names_them()
    {
        var round = In(RoundStage.Inclusion);
        var pending = new PendingItem(A.Organization, "ถนน", "ทต. ก");
        var error = round.Move(RoundAction.Answer, [pending], Because).Error!;
        Assert.Equal(("coordination_round.pending", A.Organization), (error.Code, Assert.Single(error.Details).Args!["id"]));
        Assert.Equal(RoundStage.Inclusion, round.Stage);
    }

    [Fact]
    public void Windows_follow_one_another_and_an_extension_keeps_what_was()
    {
        var round = In(RoundStage.Filing);
        Assert.Equal(new(RoundWindowKind.District, round.ClosesOn.AddDays(1), round.ClosesOn.AddDays(30)), round.Window(RoundWindowKind.District));
        var before = round.Window(RoundWindowKind.Filing);
        Assert.Equal("coordination_round.not_later", round.Extend(RoundWindowKind.Filing, before.ClosesOn, Because).Error?.Code);
        Assert.True(round.Extend(RoundWindowKind.Filing, before.ClosesOn.AddDays(7), Because).IsSuccess);
        Assert.Equal((before, before.ClosesOn.AddDays(7), "เหตุผล"), (round.Steps[^1].Before, round.ClosesOn, round.Steps[^1].Reason));
    }

    private static CoordinationRound In(RoundStage stage)
    {
        if (stage == RoundStage.Draft)
            return CoordinationRound.Create(new(AnItem.Pao, A.Organization, A.RuleSet, new(30, 30, 15)), new("รอบ", 2566, AnItem.Today, AnItem.Today), Because).Value;
        var round = AnItem.Round();
        while (round.Stage != stage)
            Assert.True(round.Move(RoundLifecycle.Table.Allowed(round.Stage).First(a => a.IsBareStep() && a != RoundAction.Reopen), [], Because).IsSuccess);
        return round;
    }

    private static Result Do(CoordinationRound round, RoundAction action) => action switch
    {
        RoundAction.IssueFrame => round.IssueFrame(new(), RoundFrame.DefaultOf(TheRules.Shipped), Because),
        RoundAction.ExtendWindow => round.Extend(RoundWindowKind.Province, new(2099, 1, 1), Because),
        RoundAction.AllowLateFiling => round.AllowLate(A.Organization, new(2099, 1, 1), Because),
        RoundAction.AssignOfficers => round.Assign([], Because),
        _ => round.Move(action, [], Because),
    };
}
