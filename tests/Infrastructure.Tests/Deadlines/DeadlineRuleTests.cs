using System.Globalization;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Infrastructure.Persistence.Seed;
using LocalPlan.Infrastructure.RuleSets;
using LocalPlan.Testing;

namespace LocalPlan.Infrastructure.Tests.Deadlines;

/// <summary>The rules that ship, against dates that were written down apart from them (rule-vectors.csv).</summary>
public sealed class DeadlineRuleTests
{
    private static readonly string Table = Path.Combine(TestFolders.Repository(), "tests/Infrastructure.Tests/Deadlines/rule-vectors.csv");

    public static TheoryData<string> Vectors() => [.. File.ReadLines(Table).Skip(1)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task A_shipped_rule_gives_the_date_that_the_law_asks_for(string line)
    {
        var cells = line.Split(',');
        var rule = (await ShippedAsync()).DeadlinesOf(Enum.Parse<OrganizationKind>(cells[1])).Single(r => r.Code == cells[0]);
        var date = rule.Limit.From(DateOnly.ParseExact(cells[2], "O", CultureInfo.InvariantCulture), HolidaySet.Empty);
        Assert.Equal((cells[3], cells[4]), (Text(date.Due), date.Earliest is { } earliest ? Text(earliest) : ""));
    }

    [Fact]
    public async Task Every_kind_of_organization_has_a_rule_for_making_the_plan_and_cites_its_clause()
    {
        var rules = await ShippedAsync();
        foreach (var kind in Enum.GetValues<OrganizationKind>())
            Assert.Equal(kind == OrganizationKind.Pao ? ["D2", "D2r"] : ["D1", "D1r"], rules.DeadlinesOf(kind).Where(r => r.Clause == "ข้อ 18").Select(r => r.Code));
        Assert.All(rules.Deadlines, r => Assert.NotNull(rules.ClauseOf(r.Clause)));
    }

    [Fact]
    public void The_holidays_that_ship_are_those_of_seven_years_each_day_once()
    {
        var days = SeedFiles.Read<SeedHoliday>("holidays");
        Assert.Equal(days.Count, days.Select(d => d.Date).Distinct().Count());
        Assert.Equal(Enumerable.Range(2021, 7), days.Select(d => d.Date.Year).Distinct());
        Assert.All(days.GroupBy(d => d.Date.Year), year => Assert.InRange(year.Count(), 17, 35));
    }

    private static async Task<RuleSet> ShippedAsync()
    {
        await using var file = SeedFiles.Open("rule-sets");
        return RuleSet.Create(Guid.Empty, (await RuleSetFile.ReadAsync(file, TestContext.Current.CancellationToken)).Value[0]).Value;
    }

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
