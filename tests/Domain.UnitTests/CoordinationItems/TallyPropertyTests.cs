using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Domain.UnitTests.CoordinationItems;

public sealed class TallyPropertyTests
{
    private const int Walks = 60;
    private const int Steps = 120;

    [Fact]
    public void Whatever_happens_totals_reconcile_and_no_item_leaves_its_final_state()
    {
        for (var seed = 1; seed <= Walks; seed++)
            Walk(new Random(seed));
    }

    private static void Walk(Random random)
    {
        var round = AnItem.Round(new(Quota: 0));
        var items = Enumerable.Range(0, random.Next(2, 12)).Select(_ => AnItem.Submitted(round, sent: AnItem.Sent(random.Next(1, 9) * 100_000))).ToList();
        var ended = new Dictionary<Guid, ItemStatus>();
        for (var step = 0; step < Steps; step++)
        {
            Act(random, items, round);
            foreach (var item in items.Where(i => i.Status.IsFinal()))
                Assert.Equal(ended.TryAdd(item.Id, item.Status) ? item.Status : ended[item.Id], item.Status);
            var tally = Tally.Of(items.Select(i => (i.Status, new Amounts(1, i.Amount))));
            Assert.True(tally.Reconciles);
            Assert.Equal((items.Count, items.Sum(i => i.Amount)), (tally.Submitted.Items, tally.Submitted.Baht));
            Assert.All(items.Where(i => i.Status == ItemStatus.Merged), m => Assert.Contains(items, s => s.Id == m.SurvivorId && s.Origins.Any(o => o.ItemId == m.Id)));
        }
    }

    private static void Act(Random random, List<CoordinationItem> items, CoordinationRound round)
    {
        var (item, action) = (items[random.Next(items.Count)], (ItemAction)random.Next(2, 19));
        var stage = (RoundStage)random.Next(1, 9);
        if (action is ItemAction.Merge or ItemAction.Absorb)
            item.Absorb(items[random.Next(items.Count)], AnItem.In(stage));
        else
            AnItem.Do(item, action, round, stage);
    }
}
