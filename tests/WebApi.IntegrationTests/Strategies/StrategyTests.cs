namespace LocalPlan.WebApi.IntegrationTests.Strategies;

public sealed class StrategyTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Goals_and_tactics_sent_with_their_id_stay_the_same_and_the_version_moves()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        var planClass = (await client.Get("/api/v1/plan-classes"))["items"]![0]!.Text("id");
        var strategy = await client.Send(HttpMethod.Post, $"{plan}/strategies", Draft(1, null, planClass)).Json();
        var tactic = strategy["tactics"]![0]!.Text("id");
        var revised = await client.Send(HttpMethod.Put, $"{plan}/strategies/{strategy.Text("id")}", Draft(1, tactic), strategy.Version()).Json();
        Assert.Equal(tactic, revised["tactics"]![0]!.Text("id"));
        Assert.Empty(revised["tactics"]![0]!["planClassIds"]!.AsArray());
        Assert.NotEqual(strategy.Version(), revised.Version());
    }

    [Fact]
    public async Task A_number_is_taken_once_and_a_code_stands_once()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        await client.Send(HttpMethod.Post, $"{plan}/strategies", Draft(2, null)).Json();
        Assert.Equal("strategy.number_taken", (await client.Send(HttpMethod.Post, $"{plan}/strategies", Draft(2, null)).Problem(409)).Text("code"));
        var twice = new { number = 3, name = "ก", goals = Array.Empty<object>(), tactics = new[] { new { code = "3.1", name = "ก", planClassIds = Array.Empty<string>() }, new { code = "3.1", name = "ข", planClassIds = Array.Empty<string>() } } };
        Assert.Equal("strategy.tactic_code_twice", (await client.Send(HttpMethod.Post, $"{plan}/strategies", twice).Problem(400))["details"]![0]!.Text("code"));
    }

    [Fact]
    public async Task A_tactic_that_projects_carry_out_does_not_vanish()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        var strategy = await client.Send(HttpMethod.Post, $"{plan}/strategies", Draft(1, null)).Json();
        await client.Send(HttpMethod.Post, $"{plan}/projects", new { name = "ถนน", tacticId = strategy["tactics"]![0]!.Text("id") }).Json();
        var without = new { number = 1, name = "ก", goals = Array.Empty<object>(), tactics = Array.Empty<object>() };
        Assert.Equal("conflict.in_use", (await client.Send(HttpMethod.Put, $"{plan}/strategies/{strategy.Text("id")}", without, strategy.Version()).Problem(409)).Text("code"));
        Assert.Equal("conflict.in_use", (await client.Send(HttpMethod.Delete, $"{plan}/strategies/{strategy.Text("id")}", version: strategy.Version()).Problem(409)).Text("code"));
    }

    [Fact]
    public async Task A_strategy_that_nothing_belongs_to_is_taken_out()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        var strategy = await client.Send(HttpMethod.Post, $"{plan}/strategies", Draft(1, null)).Json();
        Assert.Equal(204, (int)(await client.Send(HttpMethod.Delete, $"{plan}/strategies/{strategy.Text("id")}", version: strategy.Version())).StatusCode);
        Assert.Equal("strategy.not_found", (await client.GetAsync($"{plan}/strategies/{strategy.Text("id")}").Problem(404)).Text("code"));
        Assert.Empty(await client.All($"{plan}/strategies"));
    }

    [Fact]
    public async Task Strategies_stand_in_the_order_of_their_numbers_page_by_page()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        foreach (var number in new[] { 10, 2, 7, 1 })
            await client.Send(HttpMethod.Post, $"{plan}/strategies", Draft(number, null)).Json();
        var strategies = await client.All($"{plan}/strategies", limit: 1);
        Assert.Equal([1, 2, 7, 10], strategies.Select(s => (int)s["number"]!));
        Assert.All(strategies, s => Assert.Single(s["tactics"]!.AsArray()));
    }

    [Fact]
    public async Task An_indicator_aims_within_the_years_of_the_plan()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        var goal = (await client.Send(HttpMethod.Post, $"{plan}/strategies", Draft(1, null)).Json())["goals"]![0]!.Text("id");
        object Kpi(int year) => new { goalId = goal, name = "ร้อยละของครัวเรือน", unit = "ร้อยละ", direction = "increase", baseline = 60, targets = new[] { new { fiscalYear = year, value = 80.5 } } };
        var kpi = await client.Send(HttpMethod.Post, $"{plan}/kpis", Kpi(2567)).Json();
        Assert.Equal(80.5m, (decimal)kpi["targets"]![0]!["value"]!);
        Assert.Equal("kpi.year_outside_window", (await client.Send(HttpMethod.Post, $"{plan}/kpis", Kpi(2571)).Problem(400))["details"]![0]!.Text("code"));
        Assert.Single((await client.Get($"{plan}/kpis"))["items"]!.AsArray());
    }

    private static object Draft(int number, string? tacticId, params string[] planClassIds) => new
    {
        number,
        name = "ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน",
        goals = new[] { new { text = "ประชาชนสัญจรสะดวก" } },
        tactics = new[] { new { id = tacticId, code = $"{number}.1", name = "พัฒนาถนน", planClassIds } },
    };
}
