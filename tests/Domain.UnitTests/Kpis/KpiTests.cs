using LocalPlan.Domain.Kpis;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Domain.UnitTests.Kpis;

public sealed class KpiTests
{
    private static readonly Plan Plan = A.Plan();

    [Fact]
    public void Targets_are_those_of_the_latest_word()
    {
        var kpi = Made((2566, 1m), (2567, 2m));
        Assert.True(kpi.Revise(Plan, Draft((2567, 5m), (2570, 9.5m)), A.Now).IsSuccess);
        Assert.Equal([(2567, 5m), (2570, 9.5m)], kpi.Targets.OrderBy(t => t.FiscalYear).Select(t => (t.FiscalYear, t.Value)));
        Assert.All(kpi.Targets, t => Assert.Equal((A.Organization, kpi.Id), (t.OrganizationId, t.KpiId)));
    }

    [Fact]
    public void Every_year_outside_the_plan_is_named_by_its_place_in_the_list()
    {
        var refused = Kpi.Create(Plan, Draft((2565, 1m), (2566, 1m), (2571, 1m)), A.Now).Error!;
        Assert.Equal(["kpi.year_outside_window", "kpi.year_outside_window"], refused.Details.Select(d => d.Code));
        Assert.Equal(["targets[0].fiscalYear", "targets[2].fiscalYear"], refused.Details.Select(d => d.Field));
    }

    [Fact]
    public void A_year_has_one_target_and_a_refusal_changes_nothing()
    {
        var kpi = Made((2566, 1m));
        Assert.Equal("kpi.year_twice", kpi.Revise(Plan, Draft((2567, 1m), (2567, 2m)) with { Name = "อื่น" }, A.Now.AddDays(1)).Error!.Details[0].Code);
        Assert.Equal(("ร้อยละของครัวเรือน", A.Now, 2566), (kpi.Name, kpi.UpdatedAt, Assert.Single(kpi.Targets).FiscalYear));
    }

    [Fact]
    public void Texts_are_trimmed()
    {
        var kpi = Kpi.Create(Plan, Draft() with { Name = " จำนวน ", Unit = " กม. " }, A.Now).Value;
        Assert.Equal(("จำนวน", "กม."), (kpi.Name, kpi.Unit));
    }

    [Theory]
    [InlineData("100000000000000", "kpi.value_too_large")]
    [InlineData("-100000000000000", "kpi.value_too_large")]
    [InlineData("0.00001", "kpi.value_too_fine")]
    public void A_value_that_the_books_cannot_keep_is_refused_rather_than_rounded(string text, string code)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var refused = Kpi.Create(Plan, Draft((2566, value)) with { Baseline = value }, A.Now).Error!;
        Assert.Equal([("baseline", code), ("targets[0].value", code)], refused.Details.Select(d => (d.Field!, d.Code)));
    }

    private static Kpi Made(params (int, decimal)[] targets) => Kpi.Create(Plan, Draft(targets), A.Now).Value;

    private static KpiDraft Draft(params (int FiscalYear, decimal Value)[] targets) =>
        new(A.Tactic, "ร้อยละของครัวเรือน", "ร้อยละ", KpiDirection.Increase, 60m, targets);
}
