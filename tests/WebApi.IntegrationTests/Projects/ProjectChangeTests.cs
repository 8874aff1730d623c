namespace LocalPlan.WebApi.IntegrationTests.Projects;

public sealed class ProjectChangeTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_project_that_is_replaced_keeps_nothing_that_was_not_sent()
    {
        var (client, path) = await PlanAsync();
        var made = await client.Send(HttpMethod.Post, path, Bridge()).Json();
        var replaced = await client.Send(
            HttpMethod.Put, $"{path}/{made.Text("id")}", new { name = "สร้างสะพาน", budgets = new[] { new { fiscalYear = 2569, amount = 7m } } }, made.Version()).Json();
        Assert.Equal("สร้างสะพาน", replaced.Text("name"));
        Assert.Null(replaced["objective"]);
        Assert.Equal([null, null, null, 7m, null], replaced["budgets"]!.AsArray().Select(b => (decimal?)b!["amount"]));
        Assert.Equal(made.Text("id"), replaced.Text("id"));
        Assert.Equal((int)made["position"]!, (int)replaced["position"]!);
    }

    [Fact]
    public async Task A_replacement_that_breaks_a_rule_changes_nothing()
    {
        var (client, path) = await PlanAsync();
        var made = await client.Send(HttpMethod.Post, path, Bridge()).Json();
        var refused = await client.Send(HttpMethod.Put, $"{path}/{made.Text("id")}", new { name = " ", budgets = new[] { new { fiscalYear = 2566, amount = -1m } } }, made.Version()).Problem(400);
        Assert.Equal(["budgets[0].amount", "name"], refused["details"]!.AsArray().Select(d => d!.Text("field")).Order(StringComparer.Ordinal));
        Assert.Equal(made.ToJsonString(), (await client.Get($"{path}/{made.Text("id")}")).ToJsonString());
    }

    [Fact]
    public async Task A_project_is_taken_out_and_the_totals_follow()
    {
        var (client, path) = await PlanAsync();
        var made = await client.Send(HttpMethod.Post, path, Bridge()).Json();
        await client.Send(HttpMethod.Post, path, Bridge()).Json();
        Assert.Equal(204, (int)(await client.Send(HttpMethod.Delete, $"{path}/{made.Text("id")}", version: made.Version())).StatusCode);
        Assert.Equal("project.not_found", (await client.GetAsync($"{path}/{made.Text("id")}").Problem(404)).Text("code"));
        var totals = await client.Get($"{path}/totals");
        Assert.Equal((1, 1_000_000.25m), ((int)totals["count"]!, (decimal)totals["total"]!));
    }

    [Fact]
    public async Task What_a_reader_has_already_is_not_sent_again()
    {
        var (client, path) = await PlanAsync();
        var made = await client.Send(HttpMethod.Post, path, Bridge()).Json();
        var request = new HttpRequestMessage(HttpMethod.Get, $"{path}/{made.Text("id")}");
        request.Headers.IfNoneMatch.ParseAdd($"\"{made.Version()}\"");
        Assert.Equal(304, (int)(await client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_block_changes_known_rows_at_the_version_seen_and_adds_the_others()
    {
        var (client, path) = await PlanAsync();
        var made = await client.Send(HttpMethod.Post, path, Bridge()).Json();
        var rows = new object[]
        {
            new { id = made.Text("id"), version = made.Version(), name = "สร้างสะพานไม้" },
            new { name = "สร้างสะพานเหล็ก" },
            new { id = made.Text("id"), version = 1, name = "สร้างสะพานเก่า" },
            new { id = Guid.CreateVersion7(), version = 1, name = "สร้างสะพานหาย" },
        };
        var answer = await client.Send(HttpMethod.Post, $"{path}/batch", new { rows, mode = "allGoodRows" }).Json();
        Assert.Equal(["updated", "created", "refused", "refused"], answer["rows"]!.AsArray().Select(r => r!.Text("outcome")));
        Assert.Equal(["if_match.stale", "project.not_found"], answer["rows"]!.AsArray().Skip(2).Select(r => r!["details"]![0]!.Text("code")));
        Assert.Equal(["สร้างสะพานไม้", "สร้างสะพานเหล็ก"], (await client.All(path)).Select(p => p.Text("name")));
    }

    [Fact]
    public async Task A_block_of_more_than_a_thousand_rows_is_refused()
    {
        var (client, path) = await PlanAsync();
        var rows = Enumerable.Range(0, 1001).Select(i => new { name = $"โครงการ {i}" });
        var problem = await client.Send(HttpMethod.Post, $"{path}/batch", new { rows, mode = "allGoodRows" }).Problem(400);
        Assert.Equal(("rows", "validation.out_of_range"), (problem["details"]![0]!.Text("field"), problem["details"]![0]!.Text("code")));
    }

    private async Task<(HttpClient Client, string Path)> PlanAsync()
    {
        var client = await api.As(Api.MaeSot);
        return (client, $"{await client.NewPlan()}/projects");
    }

    private static object Bridge() => new
    {
        name = "สร้างสะพานข้ามห้วย",
        objective = "เพื่อให้สัญจรได้ทุกฤดู",
        budgets = new[] { new { fiscalYear = 2566, amount = 1_000_000m }, new { fiscalYear = 2568, amount = 0.25m } },
    };
}
