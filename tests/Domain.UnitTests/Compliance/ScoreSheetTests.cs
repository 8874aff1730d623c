using LocalPlan.Domain.Compliance;

namespace LocalPlan.Domain.UnitTests.Compliance;

public sealed class ScoreSheetTests
{
    [Fact]
    public void Twelve_items_of_five_points_make_sixty()
    {
        Assert.Equal(Enumerable.Range(1, 12), ScoreSheet.Items.Select(i => i.Number));
        Assert.Equal(60, ScoreSheet.PointsOfItem * ScoreSheet.Items.Count);
        Assert.Empty(ScoreSheet.Items.SelectMany(i => i.CheckIds).Where(id => Checks.Find(id) is null));
    }

    [Fact]
    public void A_complete_project_earns_what_is_computed_and_leaves_the_rest_to_people()
    {
        var sheet = ScoreSheet.Of(ACheck.Look(ACheck.Complete));
        Assert.Equal((25, 25, 100m), (sheet.Points, sheet.PossiblePoints, sheet.Percent));
        Assert.Equal([4, 5, 6, 7, 8, 9, 10], sheet.Lines.Where(l => l.State == ScoreState.ToJudge).Select(l => l.Item.Number));
    }

    [Fact]
    public void What_is_missing_loses_its_items_also_those_that_people_judge()
    {
        var sheet = ScoreSheet.Of(ACheck.Look(ACheck.Complete with { Target = null, Indicator = "ดี" }));
        Assert.Equal([3, 5, 9, 11], sheet.Lines.Where(l => l.State == ScoreState.Lost).Select(l => l.Item.Number));
        Assert.Equal((15, 35), (sheet.Points, sheet.PossiblePoints));
    }
}
