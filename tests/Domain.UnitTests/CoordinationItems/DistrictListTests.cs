using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Domain.UnitTests.CoordinationItems;

public sealed class DistrictListTests
{
    private static readonly ItemRecord Reviewing = AnItem.In(RoundStage.DistrictReview);
    private static readonly CoordinationRound Round = AnItem.Round();

    private readonly List<CoordinationItem> _items = [.. Enumerable.Range(0, 3).Select(_ => AnItem.Submitted(Round))];

    [Fact]
    public void Scenario_29_two_of_one_rank_are_refused_and_nothing_changes()
    {
        Assert.Equal("coordination_item.rank_twice", Assert.Single(Rank(3, 3, 1).Error!.Details).Code);
        Assert.All(_items, i => Assert.Equal((ItemStatus.Submitted, null), (i.Status, i.Rank)));
    }

    [Fact]
    public void A_list_with_gaps_is_a_draft_and_goes_nowhere()
    {
        Assert.True(Rank(2, null, 1).IsSuccess);
        Assert.All(_items, i => Assert.Equal(ItemStatus.DistrictReview, i.Status));
        Assert.Equal("coordination_item.unranked", new DistrictList(_items).SendOn(AnItem.Resolution, Reviewing).Error?.Code);
    }

    [Fact]
    public void A_rank_beyond_the_list_is_refused() => Assert.Equal("coordination_item.rank_outside", Assert.Single(Rank(1, 2, 4).Error!.Details).Code);

    [Fact]
    public void A_late_item_takes_a_place_that_no_sent_one_has()
    {
        Assert.True(Rank(3, 1, 2).IsSuccess);
        Assert.True(new DistrictList(_items).SendOn(AnItem.Resolution, Reviewing).IsSuccess);
        _items.Add(AnItem.Submitted(Round));
        Assert.Equal("coordination_item.rank_twice", Assert.Single(Rank(null, null, null, 2).Error!.Details).Code);
        Assert.True(Rank(null, null, null, 4).IsSuccess);
        Assert.True(new DistrictList(_items).SendOn(AnItem.Resolution, Reviewing).IsSuccess);
        Assert.Equal([3, 1, 2, 4], _items.Select(i => i.Rank));
    }

    private Result Rank(params int?[] ranks) => new DistrictList(_items).Rank(
        [.. _items.Zip(ranks, (item, rank) => new RankEntry(item.Id, rank, 0)).Where(e => _items.Single(i => i.Id == e.ItemId).Status.IsWithDistrict())], Reviewing);
}
