using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Domain.UnitTests.Forms;

public sealed class PlanSummaryTests
{
    private static readonly PlanPeriod Period = new(2566);

    [Fact]
    public void A_project_counts_in_the_years_in_which_it_has_money()
    {
        var summary = PlanSummary.Of(Period, [Entry(null, 0m, 500_000m, null, 0.25m)]);

        Assert.Equal([0, 0, 1, 0, 1], summary.Total.Years.Select(y => y.Projects));
        Assert.Equal(2, summary.Total.ProjectYears);
        Assert.Equal(1, summary.Total.Distinct);
        Assert.Equal(500_000.25m, summary.Total.Amount);
    }

    [Fact]
    public void The_published_summary_of_a_city_is_shown_to_be_wrong()
    {
        var entries = Enumerable.Range(0, 162).Select(i => Entry(i < 161 ? 700_000m : 8_300_000m, null, null, null, null));
        var strategy = PlanSummary.Of(Period, [.. entries]).Accounts[0].Sections[0];

        var check = new PublishedTotals((129, 93_590_000m), (strategy.Total.ProjectYears, strategy.Total.Amount));

        Assert.Equal((162, 121_000_000m), (strategy.Total.ProjectYears, strategy.Total.Amount));
        Assert.False(check.Reconciles);
        Assert.Equal((33, 27_410_000m), (check.MissingProjectYears, check.MissingAmount));
    }

    [Fact]
    public void The_five_year_count_of_a_small_organization_adds_the_years()
    {
        var entries = new List<SummaryEntry>();
        entries.AddRange(Enumerable.Repeat(Entry(0m, 0m, 400_000m, 0m, 0m), 15));
        entries.AddRange(Enumerable.Repeat(Entry(0m, 100_000m, 100_000m, 100_000m, 100_000m), 5));
        entries.AddRange(Enumerable.Repeat(Entry(0m, 1_000_000m, 0m, 0m, 0m), 3));

        var total = PlanSummary.Of(Period, entries).Total;

        Assert.Equal([0, 8, 20, 5, 5], total.Years.Select(y => y.Projects));
        Assert.Equal((38, 23), (total.ProjectYears, total.Distinct));
    }

    [Fact]
    public void Accounts_stand_apart_each_with_its_own_total()
    {
        var summary = PlanSummary.Of(Period, [Entry(1m, null, null, null, null), Entry(2m, null, null, null, null) with { Form = FormKind.Coordination }]);
        Assert.Equal([(FormKind.Project, 1m), (FormKind.Coordination, 2m)], summary.Accounts.Select(a => (a.Form, a.Total.Amount)));
        Assert.Equal((1m, 3m), (summary.Own.Amount, summary.Total.Amount));
    }

    [Fact]
    public void Tactic_ten_stands_after_tactic_nine_and_no_tactic_last()
    {
        var entries = new[] { "1.10", null, "1.9", "1.1" }.Select(code => Entry(1m, null, null, null, null) with { TacticCode = code });
        var rows = PlanSummary.Of(Period, [.. entries]).Accounts[0].Sections[0].Rows;
        Assert.Equal(["1.1", "1.9", "1.10", null], rows.Select(r => r.TacticCode));
    }

    [Property]
    public Property Every_total_is_the_sum_of_what_stands_below_it() => Prop.ForAll(Entries(), entries =>
    {
        var summary = PlanSummary.Of(Period, entries);
        return Same(summary.Total, summary.Accounts.Select(a => a.Total))
            && Same(summary.Own, summary.Accounts.Where(a => a.Form == FormKind.Project).Select(a => a.Total))
            && summary.Accounts.All(a => Same(a.Total, a.Sections.Select(s => s.Total)))
            && summary.Accounts.SelectMany(a => a.Sections).All(s => Same(s.Total, s.Rows.Select(r => r.Figures)))
            && summary.Total.Amount == entries.Sum(e => e.Amounts.Sum(a => a ?? 0));
    });

    [Property]
    public Property The_order_of_the_rows_does_not_matter() => Prop.ForAll(Entries(), entries =>
        Text(PlanSummary.Of(Period, entries)) == Text(PlanSummary.Of(Period, [.. entries.Reverse()])));

    private static string Text(PlanSummary summary) => System.Text.Json.JsonSerializer.Serialize(summary);

    private static bool Same(Figures total, IEnumerable<Figures> parts)
    {
        var list = parts.ToList();
        return total.Distinct == list.Sum(p => p.Distinct) && Enumerable.Range(0, 5).All(i =>
            total.Years[i].Amount == list.Sum(p => p.Years[i].Amount) && total.Years[i].Projects == list.Sum(p => p.Years[i].Projects));
    }

    private static SummaryEntry Entry(params decimal?[] amounts) =>
        new(FormKind.Project, 3, "ด้านสวัสดิการสังคมและชุมชน", "3.2", "เสริมสร้างความเข้มแข็ง", "00250", "แผนงานสร้างความเข้มแข็งของชุมชน", amounts,
            Domain.Projects.YearlyBudget.Of(amounts).YearsWithMoney);

    private static Arbitrary<SummaryEntry[]> Entries()
    {
        var amount = Gen.OneOf(Gen.Constant((decimal?)null), Gen.Constant((decimal?)0m), Gen.Choose(1, 900_000_000).Select(s => (decimal?)(s / 100m)));
        var entry =
            from form in Gen.Elements(Enum.GetValues<FormKind>())
            from strategy in Gen.Choose(1, 4)
            from tactic in Gen.Choose(1, 12)
            from planClass in Gen.Elements("00110", "00250", "00310")
            from amounts in amount.ArrayOf(5)
            select new SummaryEntry(form, strategy, $"S{strategy}", $"{strategy}.{tactic}", $"T{tactic}", planClass, planClass, amounts,
                Domain.Projects.YearlyBudget.Of(amounts).YearsWithMoney);
        return entry.ArrayOf().ToArbitrary();
    }
}
