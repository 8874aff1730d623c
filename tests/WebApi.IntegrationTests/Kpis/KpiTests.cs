using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Kpis;

public sealed class KpiTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task An_indicator_is_changed_and_its_targets_are_those_sent()
    {
        var (client, kpis, goal) = await GoalAsync();
        var made = await client.Send(HttpMethod.Post, kpis, Kpi(goal, 2566, 2567)).Json();
        var changed = await client.Send(HttpMethod.Put, $"{kpis}/{made.Text("id")}", Kpi(goal, 2567, 2570), made.Version()).Json();
        Assert.Equal([2567, 2570], changed["targets"]!.AsArray().Select(t => (int)t!["fiscalYear"]!));
        Assert.NotEqual(made.Version(), changed.Version());
        Assert.Equal(changed.ToJsonString(), (await client.Get($"{kpis}/{made.Text("id")}")).ToJsonString());
    }

    [Fact]
    public async Task A_target_alone_moves_the_version_so_that_nobody_overwrites_it()
    {
        var (client, kpis, goal) = await GoalAsync();
        var made = await client.Send(HttpMethod.Post, kpis, Kpi(goal, 2566)).Json();
        await client.Send(HttpMethod.Put, $"{kpis}/{made.Text("id")}", Kpi(goal, 2567), made.Version()).Json();
        Assert.Equal("if_match.stale", (await client.Send(HttpMethod.Put, $"{kpis}/{made.Text("id")}", Kpi(goal, 2568), made.Version()).Problem(412)).Text("code"));
    }

    [Fact]
    public async Task An_indicator_is_taken_out()
    {
        var (client, kpis, goal) = await GoalAsync();
        var made = await client.Send(HttpMethod.Post, kpis, Kpi(goal, 2566)).Json();
        Assert.Equal(204, (int)(await client.Send(HttpMethod.Delete, $"{kpis}/{made.Text("id")}", version: made.Version())).StatusCode);
        Assert.Equal("kpi.not_found", (await client.GetAsync($"{kpis}/{made.Text("id")}").Problem(404)).Text("code"));
        Assert.Empty(await client.All(kpis));
    }

    [Fact]
    public async Task An_indicator_measures_a_goal_of_its_own_plan()
    {
        var (client, _, goal) = await GoalAsync();
        var (_, others, _) = await GoalAsync();
        Assert.Equal("kpi.goal_not_found", (await client.Send(HttpMethod.Post, others, Kpi(goal, 2566)).Problem(400)).Text("code"));
    }

    [Fact]
    public async Task Indicators_are_listed_by_goal()
    {
        var (client, kpis, goal) = await GoalAsync();
        await client.Send(HttpMethod.Post, kpis, Kpi(goal, 2566)).Json();
        Assert.Single(await client.All($"{kpis}?goalId={goal}"));
        Assert.Empty(await client.All($"{kpis}?goalId={Guid.CreateVersion7()}"));
    }

    private async Task<(HttpClient Client, string Kpis, string Goal)> GoalAsync()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        var strategy = new { number = 1, name = "ยุทธศาสตร์ ก", goals = new[] { new { text = "เป้าประสงค์ ก" } }, tactics = Array.Empty<object>() };
        JsonNode made = await client.Send(HttpMethod.Post, $"{plan}/strategies", strategy).Json();
        return (client, $"{plan}/kpis", made["goals"]![0]!.Text("id"));
    }

    private static object Kpi(string goal, params int[] years) => new
    {
        goalId = goal,
        name = "ร้อยละของครัวเรือนที่มีน้ำประปา",
        unit = "ร้อยละ",
        direction = "increase",
        baseline = 60.25,
        targets = years.Select(y => new { fiscalYear = y, value = 80.5 }),
    };
}
