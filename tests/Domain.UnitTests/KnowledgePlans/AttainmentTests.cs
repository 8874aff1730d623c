using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.UnitTests.KnowledgePlans;

public sealed class AttainmentTests
{
    private const int Seed = 2564;

    [Theory]
    [InlineData(1, 7, 10, "70.0", false)]
    [InlineData(1, 8, 10, "80.0", true)]
    [InlineData(2, 40, 50, "80.0", false)]
    [InlineData(7, 40, 50, "80.0", false)]
    [InlineData(7, 45, 50, "90.0", true)]
    [InlineData(7, 4001, 5000, "80.0", true)]
    [InlineData(5, 1, 1, "100.0", true)]
    [InlineData(6, 8, 9, "88.9", false)]
    [InlineData(6, 9, 9, "100.0", true)]
    public void More_than_a_target_is_strictly_greater_by_the_exact_share(int activity, int numerator, int denominator, string percent, bool reached)
    {
        var attained = Attainment.Of(Activity(activity), numerator, denominator);
        Assert.Equal((decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), reached), (attained.Percent, attained.IsReached));
    }

    [Fact]
    public void Nothing_to_count_is_no_percentage_and_reaches_nothing() =>
        Assert.Equal((null, false), (Attainment.Of(Activity(6), 0, 0).Percent, Attainment.Of(Activity(6), 0, 0).IsReached));

    /// <summary>At exactly the target, one person less, and one person more, for wholes of any size.</summary>
    [Fact]
    public void Exactly_the_target_is_not_more_than_the_target_however_many_are_counted()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var (target, times) = (random.Next(1, 100), random.Next(1, 1_000_000));
            var (part, whole) = (target * times, 100 * times);
            Assert.False(new Attainment(part, whole, target, MustExceed: true).IsReached);
            Assert.True(new Attainment(part, whole, target, MustExceed: false).IsReached);
            Assert.True(new Attainment(part + 1, whole, target, MustExceed: true).IsReached);
            Assert.False(new Attainment(part - 1, whole, target, MustExceed: false).IsReached);
        }
    }

    /// <summary>Against whole numbers alone: no share that a division would round decides anything.</summary>
    [Fact]
    public void The_comparison_is_that_of_whole_numbers_for_any_fraction()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var (whole, tenths) = (random.Next(1, int.MaxValue), random.Next(1, 1001));
            var part = random.Next(0, whole);
            var (left, right) = ((Int128)part * 1000, (Int128)tenths * whole);
            Assert.Equal(left > right, new Attainment(part, whole, tenths / 10m, MustExceed: true).IsReached);
            Assert.Equal(left >= right, new Attainment(part, whole, tenths / 10m, MustExceed: false).IsReached);
        }
    }

    [Fact]
    public void The_shipped_plan_has_its_seven_activities_with_their_targets()
    {
        var rules = TheRules.Shipped.Activities;
        Assert.Equal(Enumerable.Range(1, 7), rules.Select(a => a.Number));
        Assert.Equal([70, 80, 80, 70, 100, 100, 80], rules.Select(a => a.Target));
        Assert.Equal([true, true, true, true, false, false, true], rules.Select(a => a.MustExceed));
        Assert.Equal(Enum.GetValues<KnowledgeStep>(), rules.Select(a => a.Step));
        Assert.Equal("25 อำเภอ", rules.Single(a => a.Query is not null).Query!.Printed);
    }

    /// <summary>Two places that say the same must say it alike.</summary>
    [Theory]
    [InlineData(1, RuleKey.MeetingAttendancePercent)]
    [InlineData(4, RuleKey.MeetingAttendancePercent)]
    [InlineData(7, RuleKey.FirstTimeCorrectPercent)]
    public void Targets_agree_with_the_numbers_of_the_rule_set(int activity, RuleKey key) =>
        Assert.Equal(TheRules.Shipped.Number(key, Domain.Organizations.OrganizationKind.Pao).Value, Activity(activity).Target);

    private static KnowledgeActivity Activity(int number) => TheRules.Shipped.Activities.Single(a => a.Number == number);
}
