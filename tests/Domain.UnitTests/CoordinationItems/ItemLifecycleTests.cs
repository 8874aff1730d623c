using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Domain.UnitTests.CoordinationItems;

public sealed class ItemLifecycleTests
{
    private static readonly CoordinationRound Round = AnItem.Round();

    public static TheoryData<ItemStatus> Statuses => [.. Enum.GetValues<ItemStatus>()];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Every_action_does_what_the_table_says_and_no_more(ItemStatus status)
    {
        foreach (var action in Enum.GetValues<ItemAction>().Where(a => a != ItemAction.Submit))
        {
            var item = AnItem.Of(Round, status);
            var steps = item.Steps.Count;
            var outcome = AnItem.Do(item, action, Round);
            if (ItemLifecycle.Table.Next(status, action) is { } next)
            {
                Assert.Null(outcome.Error);
                Assert.Equal(next, item.Status);
            }
            else
            {
                Assert.Equal((status, action, "coordination_item.not_now"), (status, action, outcome.Error?.Code));
                Assert.Equal((status, steps), (item.Status, item.Steps.Count));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void No_action_is_taken_in_a_stage_of_the_round_that_does_not_allow_it(ItemStatus status)
    {
        foreach (var action in ItemLifecycle.Table.Allowed(status))
        {
            foreach (var stage in Enum.GetValues<RoundStage>().Where(s => !action.IsOpenIn(s)))
            {
                var item = AnItem.Of(Round, status);
                if (action == ItemAction.Return && status == ItemStatus.ProvinceReview)
                    continue;
                Assert.Equal((action, stage, "coordination_item.not_in_stage"), (action, stage, AnItem.Do(item, action, Round, stage).Error?.Code));
                Assert.Equal(status, item.Status);
            }
        }
    }

    [Fact]
    public void Every_state_is_reached_and_from_every_state_an_end_is_reached()
    {
        foreach (var status in Enum.GetValues<ItemStatus>())
            Assert.Contains(Reached(status), s => s.IsFinal());
        Assert.Equal(
            [ItemStatus.Rejected, ItemStatus.Referred, ItemStatus.Merged, ItemStatus.PulledBack, ItemStatus.Budgeted, ItemStatus.NotBudgeted],
            Enum.GetValues<ItemStatus>().Where(s => s.IsFinal()));
    }

    private static HashSet<ItemStatus> Reached(ItemStatus from)
    {
        var (seen, next) = (new HashSet<ItemStatus> { from }, new Queue<ItemStatus>([from]));
        while (next.TryDequeue(out var status))
        {
            foreach (var to in ItemLifecycle.Table.Transitions.Where(t => t.From == status).Select(t => t.To).Where(seen.Add))
                next.Enqueue(to);
        }
        return seen;
    }
}
