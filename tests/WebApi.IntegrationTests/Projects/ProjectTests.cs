using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Projects;

public sealed class ProjectTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Scenario_1_money_outside_the_plan_is_refused_by_field_and_rule()
    {
        var (client, path) = await PlanAsync();
        var problem = await client.Send(HttpMethod.Post, path, new { name = "ถนน", budgets = new[] { new { fiscalYear = 2571, amount = 1m } } }).Problem(400);
        var detail = problem["details"]![0]!;
        Assert.Equal(("project.year_outside_window", "budgets[0].fiscalYear"), (detail.Text("code"), detail.Text("field")));
        Assert.StartsWith("ปีอยู่นอกช่วงแผน", detail["messages"]!.Text("th"), StringComparison.Ordinal);
        Assert.Equal(0, (int)(await client.Get($"{path}/totals"))["count"]!);
    }

    [Fact]
    public async Task Scenario_4_blank_and_dash_stay_apart_and_neither_counts()
    {
        var (client, path) = await PlanAsync();
        var project = await client.Send(HttpMethod.Post, path, Road((2566, null), (2567, 0m), (2568, 100.25m))).Json();
        Assert.Null(project["budgets"]![0]!["amount"]);
        Assert.Equal(0m, (decimal)project["budgets"]![1]!["amount"]!);
        var totals = await client.Get($"{path}/totals");
        Assert.Equal([0, 0, 1, 0, 0], totals["years"]!.AsArray().Select(y => (int)y!["projects"]!));
        Assert.Equal(100.25m, (decimal)totals["total"]!);
    }

    [Fact]
    public async Task A_change_touches_only_the_fields_and_years_given()
    {
        var (client, path) = await PlanAsync();
        var project = await client.Send(HttpMethod.Post, path, Road((2566, 500m), (2567, 600m))).Json();
        var changed = await client.Send(HttpMethod.Patch, $"{path}/{project.Text("id")}",
            new { budgets = new[] { new { fiscalYear = 2567, amount = (decimal?)null } }, objective = "เพื่อทดสอบ" }, project.Version()).Json();
        Assert.Equal(500m, (decimal)changed["budgets"]![0]!["amount"]!);
        Assert.Null(changed["budgets"]![1]!["amount"]);
        Assert.Equal(("ก่อสร้างถนน คสล. หมู่ 3", "เพื่อทดสอบ"), (changed.Text("name"), changed.Text("objective")));
        var cleared = await client.Send(HttpMethod.Patch, $"{path}/{project.Text("id")}", new { clear = new[] { "objective" } }, changed.Version()).Json();
        Assert.Null(cleared["objective"]);
    }

    [Fact]
    public async Task Two_who_edit_the_same_project_cannot_overwrite_each_other()
    {
        var (client, path) = await PlanAsync();
        var project = await client.Send(HttpMethod.Post, path, Road((2566, 1m))).Json();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => client.Send(
            HttpMethod.Patch, $"{path}/{project.Text("id")}", new { name = $"ถนนสาย {i}" }, project.Version())));
        Assert.Single(answers, a => a.IsSuccessStatusCode);
        Assert.All(answers.Where(a => !a.IsSuccessStatusCode), a => Assert.Equal(412, (int)a.StatusCode));
    }

    [Theory]
    [InlineData("ถนน คสล")]
    [InlineData("ถนนคอนกรีตเสริมเหล็ก")]
    [InlineData("หมู่ ๓ ถนน")]
    [InlineData("หมู่ที่ 3")]
    [InlineData("กอสราง")]
    public async Task Search_finds_what_people_type(string typed)
    {
        var (client, path) = await PlanAsync();
        await client.Send(HttpMethod.Post, path, Road((2566, 1m))).Json();
        await client.Send(HttpMethod.Post, path, new { name = "ส่งเสริมอาชีพผู้สูงอายุ" }).Json();
        var found = await client.Get($"{path}?search={Uri.EscapeDataString(typed)}");
        Assert.Equal("ก่อสร้างถนน คสล. หมู่ 3", Assert.Single(found["items"]!.AsArray())!.Text("name"));
    }

    [Theory]
    [InlineData("position")]
    [InlineData("-name")]
    [InlineData("total")]
    [InlineData("-y2567")]
    [InlineData("problems")]
    public async Task Every_order_pages_without_gaps_or_doubles(string sort)
    {
        var (client, path) = await PlanAsync();
        var rows = Enumerable.Range(0, 23).Select(i => new { name = $"โครงการ {i % 5}", budgets = new[] { new { fiscalYear = 2567, amount = i % 3 == 0 ? (decimal?)null : i % 4 * 1000m } } });
        await client.Send(HttpMethod.Post, $"{path}/batch", new { rows }).Json();
        var (seen, after) = (new List<JsonNode>(), "");
        do
        {
            var page = await client.Get($"{path}?limit=4&sort={sort}&after={after}");
            seen.AddRange(page["items"]!.AsArray().Select(p => p!.DeepClone()));
            after = (string?)page["next"];
        }
        while (after is not null);
        Assert.Equal(23, seen.Select(p => p.Text("id")).Distinct().Count());
        Assert.Equal(23, seen.Count);
    }

    [Fact]
    public async Task Names_sort_as_Thai_does()
    {
        var (client, path) = await PlanAsync();
        await client.Send(HttpMethod.Post, $"{path}/batch", new { rows = new[] { "เขา", "ขา", "แก", "กา", "เก" }.Select(name => new { name }) }).Json();
        var sorted = await client.Get($"{path}?sort=name");
        Assert.Equal(["กา", "เก", "แก", "ขา", "เขา"], sorted["items"]!.AsArray().Select(p => p!.Text("name")));
    }

    [Fact]
    public async Task A_pasted_block_saves_the_good_rows_and_names_the_cells_of_the_others()
    {
        var (client, path) = await PlanAsync();
        var rows = new object[] { Road((2566, 5m)), new { name = "", budgets = new[] { new { fiscalYear = 2571, amount = 5m } } } };
        var answer = await client.Send(HttpMethod.Post, $"{path}/batch", new { rows }).Json();
        Assert.Equal((1, 1), ((int)answer["saved"]!, (int)answer["refused"]!));
        Assert.Equal(["rows[1].name", "rows[1].budgets[0].fiscalYear"], answer["rows"]![1]!["details"]!.AsArray().Select(d => d!.Text("field")));
    }

    [Fact]
    public async Task All_or_nothing_saves_nothing_when_a_row_is_wrong()
    {
        var (client, path) = await PlanAsync();
        var rows = new object[] { Road((2566, 5m)), new { name = "" } };
        await client.Send(HttpMethod.Post, $"{path}/batch", new { rows, mode = "allOrNothing" }).Problem(400);
        Assert.Equal(0, (int)(await client.Get($"{path}/totals"))["count"]!);
    }

    [Fact]
    public async Task What_the_form_still_asks_for_comes_with_field_and_clause()
    {
        var (client, path) = await PlanAsync();
        var project = await client.Send(HttpMethod.Post, path, new { name = "อบรมอาชีพ" }).Json();
        var rules = (await client.Get("/api/v1/project-rules"))["items"]!.AsArray().DistinctBy(r => r!.Text("code")).ToDictionary(r => r!.Text("code"));
        Assert.NotEmpty(project["problems"]!.AsArray());
        Assert.All(project["problems"]!.AsArray(), p => Assert.True(rules[p!.Text("code")]!["messages"]!.Text("th").Length > 5));
    }

    private async Task<(HttpClient Client, string Path)> PlanAsync()
    {
        var client = await api.As(Api.MaeSot);
        return (client, $"{await client.NewPlan()}/projects");
    }

    private static object Road(params (int Year, decimal? Amount)[] budgets) =>
        new { name = "ก่อสร้างถนน คสล. หมู่ 3", budgets = budgets.Select(b => new { fiscalYear = b.Year, amount = b.Amount }) };
}
