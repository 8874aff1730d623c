using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Projects;

/// <summary>Lists of a plan of many projects, random but the same in every run.</summary>
public sealed class ProjectListTests(Api api) : IClassFixture<Api>
{
    private const int Count = 120;

    public static TheoryData<string> Sorts => [.. Keys().SelectMany(k => new[] { k, $"-{k}" })];

    [Theory]
    [MemberData(nameof(Sorts))]
    public async Task Every_order_visits_each_row_once_both_ways(string sort)
    {
        var (client, path) = await PlanAsync(seed: 2566);
        var rows = await client.All($"{path}?sort={sort}", limit: 13);
        Assert.Equal(Count, rows.Select(r => r.Text("id")).Distinct().Count());
        Assert.Equal(Count, rows.Count);
        if (sort.TrimStart('-') is "name")
            return;
        var keys = rows.Select(r => KeyOf(r, sort.TrimStart('-'))).ToList();
        Assert.Equal(sort[0] == '-' ? keys.OrderDescending() : keys.Order(), keys);
    }

    [Fact]
    public async Task An_order_turned_round_is_the_same_list_backwards()
    {
        var (client, path) = await PlanAsync(seed: 7);
        foreach (var key in Keys())
        {
            var up = (await client.All($"{path}?sort={key}")).Select(r => r.Text("id"));
            var down = (await client.All($"{path}?sort=-{key}", limit: 29)).Select(r => r.Text("id"));
            Assert.Equal(up, down.Reverse());
        }
    }

    [Fact]
    public async Task A_cursor_of_one_order_is_none_of_another()
    {
        var (client, path) = await PlanAsync(seed: 3);
        var next = (await client.Get($"{path}?sort=name&limit=1")).Text("next");
        Assert.Equal("paging.cursor_invalid", (await client.GetAsync($"{path}?sort=total&after={next}").Problem(400)).Text("code"));
        Assert.Equal("paging.sort_unknown", (await client.GetAsync($"{path}?sort=colour").Problem(400)).Text("code"));
        Assert.Equal("paging.sort_unknown", (await client.GetAsync($"{path}?sort=y2571").Problem(400)).Text("code"));
    }

    [Fact]
    public async Task Totals_and_summary_equal_the_sums_over_the_rows()
    {
        var (client, path) = await PlanAsync(seed: 41);
        var rows = await client.All(path);
        var totals = await client.Get($"{path}/totals");
        var summary = (await client.Get($"{path[..^"/projects".Length]}/summary"))["total"]!;
        for (var i = 0; i < 5; i++)
        {
            var amounts = rows.Select(r => (decimal?)r["budgets"]![i]!["amount"]).ToList();
            var expected = (amounts.Count(a => a > 0), amounts.Sum(a => a ?? 0));
            Assert.Equal(expected, ((int)totals["years"]![i]!["projects"]!, (decimal)totals["years"]![i]!["amount"]!));
            Assert.Equal(expected, ((int)summary["years"]![i]!["projects"]!, (decimal)summary["years"]![i]!["amount"]!));
        }
        Assert.Equal(rows.Sum(r => (decimal)r["total"]!), (decimal)totals["total"]!);
        Assert.Equal(rows.Count(r => (decimal)r["total"]! > 0), (int)summary["distinct"]!);
    }

    private static IEnumerable<string> Keys() => ["position", "name", "total", "problems", "y2566", "y2567", "y2568", "y2569", "y2570"];

    private static decimal KeyOf(JsonNode row, string key) => key switch
    {
        "problems" => row["problems"]!.AsArray().Count,
        ['y', ..] => (decimal?)row["budgets"]!.AsArray().Single(b => (int)b!["fiscalYear"]! == int.Parse(key[1..], System.Globalization.CultureInfo.InvariantCulture))!["amount"] ?? -1,
        _ => (decimal)row[key]!,
    };

    private async Task<(HttpClient Client, string Path)> PlanAsync(int seed)
    {
        var (client, random) = (await api.As(Api.MaeSot), new Random(seed));
        var path = $"{await client.NewPlan()}/projects";
        var rows = Enumerable.Range(0, Count).Select(_ => Row(random)).ToList();
        await client.Send(HttpMethod.Post, $"{path}/batch", new { rows, mode = "allOrNothing" }).Json();
        return (client, path);
    }

    /// <summary>Few different values, so that ids must break ties.</summary>
    private static object Row(Random random) => new
    {
        name = $"{new[] { "ก่อสร้าง", "เก็บ", "แก้", "ขุดลอก", "เขื่อน" }[random.Next(5)]} {random.Next(3)}",
        objective = random.Next(2) == 0 ? null : "เพื่อประชาชน",
        indicator = random.Next(2) == 0 ? null : "ร้อยละ 80",
        budgets = Enumerable.Range(2566, 5).Select(y => new { fiscalYear = y, amount = random.Next(4) switch { 0 => (decimal?)null, 1 => 0m, _ => random.Next(1, 4) * 1000.25m } }),
    };
}
