using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Domain.UnitTests.Plans;

public sealed class PlanTests
{
    [Fact]
    public void Without_a_title_a_plan_has_the_official_one()
    {
        Assert.Equal("แผนพัฒนาท้องถิ่น (พ.ศ. 2566–2570)", A.Plan().Title);
        Assert.Equal("แผนพัฒนาท้องถิ่น (พ.ศ. 2571–2575)", A.Plan(2571).Title);
    }

    [Fact]
    public void Titles_that_differ_in_tones_are_one_title()
    {
        var (plan, other) = (A.Plan(), A.Plan());
        plan.Describe("แผนพัฒนาท้องถิ่น", null, A.Now);
        other.Describe("แผนพัฒนาทองถิน ", null, A.Now);
        Assert.Equal(plan.TitleFold, other.TitleFold);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData(" เมืองน่าอยู่ ", "เมืองน่าอยู่")]
    public void A_vision_is_words_or_nothing(string typed, string? kept)
    {
        var plan = A.Plan();
        plan.Describe("ก", typed, A.Now);
        Assert.Equal(kept, plan.Vision);
    }

    [Fact]
    public void A_plan_takes_its_years_from_its_window()
    {
        var window = PlanningWindow.Create(A.Strategy, 2566, "มท 0810.3/ว 7467");
        var plan = Plan.Create(new(A.Organization, OrganizationKind.Sao, window, A.RuleSet, PlanFormat.StrategyBased, "ก", null), new(A.Planner, A.Now));
        Assert.Equal((window.Id, 2566, 2570, OrganizationKind.Sao), (plan.PlanningWindowId, plan.FirstYear, plan.Period.LastYear, plan.OrganizationKind));
        Assert.Equal((2566, 2570), (window.FirstYear, window.LastYear));
    }

    [Fact]
    public void The_years_of_a_period_are_five_in_a_row_and_know_their_places()
    {
        var random = new Random(2570);
        for (var run = 0; run < 200; run++)
        {
            var period = new PlanPeriod(random.Next(2500, 2600));
            Assert.Equal(PlanPeriod.Length, period.Years.Count());
            Assert.All(period.Years, (year, i) => Assert.Equal((true, i), (period.Contains(year), period.IndexOf(year))));
            Assert.False(period.Contains(period.FirstYear - 1) || period.Contains(period.LastYear + 1));
        }
    }
}
