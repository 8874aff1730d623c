using LocalPlan.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Imports;

/// <summary>What somebody does to a project after the preview is not overwritten by it.</summary>
public sealed class OvertakenPreviewTests(Api api) : IClassFixture<Api>
{
    private const string Csv = "no,project_name,plan_class,target,budget_2566\n1,ปรับปรุงตลาด,แผนงานการพาณิชย์,1 แห่ง,100\n2,ก่อสร้างถนน,แผนงานการพาณิชย์,2 แห่ง,200\n";

    [Theory]
    [InlineData(100)]
    [InlineData(777)]
    public async Task An_edit_after_the_preview_refuses_the_commit_by_name_until_it_was_seen(int inFile)
    {
        var (client, plan) = await PlanAsync();
        var import = await client.Upload(plan, "a.csv", Csv.Replace(",100\n", $",{inFile}\n", StringComparison.Ordinal));
        await Edit(client, plan, "ตลาด", 5);
        var refused = await client.Send(HttpMethod.Post, $"{plan}/imports/{import.Text("id")}/commit", new { mode = "allGoodRows" }, import.Version()).Problem(409);
        Assert.Equal("import.plan_changed", refused.Text("code"));
        Assert.Contains("ปรับปรุงตลาด", refused["messages"]!.Text("th"), StringComparison.Ordinal);
        Assert.DoesNotContain("ก่อสร้างถนน", refused["messages"]!.Text("th"), StringComparison.Ordinal);
        Assert.Equal(5, await Amount(client, plan, "ตลาด"));

        await client.Send(HttpMethod.Put, $"{plan}/imports/{import.Text("id")}/decisions", Array.Empty<object>(), import.Version()).Json();
        import = await client.Settled(plan, import.Text("id"));
        var row = (await client.Get($"{plan}/imports/{import.Text("id")}/rows?status=changed"))["items"]![0]!;
        Assert.Equal(("5", $"{inFile}"), (row["changes"]![0]!.Text("before"), row["changes"]![0]!.Text("after")));
        Assert.Equal("committed", (await client.Commit(plan, import)).Text("status"));
        Assert.Equal(inFile, await Amount(client, plan, "ตลาด"));
    }

    [Fact]
    public async Task A_project_that_was_deleted_after_the_preview_is_not_made_again()
    {
        var (client, plan) = await PlanAsync();
        var import = await client.Upload(plan, "a.csv", Csv);
        var market = (await client.Get($"{plan}/projects?search=ตลาด"))["items"]![0]!;
        var whole = await client.Get($"{plan}/projects/{market.Text("id")}");
        Assert.True((await client.Send(HttpMethod.Delete, $"{plan}/projects/{market.Text("id")}", version: whole.Version())).IsSuccessStatusCode);
        var refused = await client.Send(HttpMethod.Post, $"{plan}/imports/{import.Text("id")}/commit", new { mode = "allGoodRows" }, import.Version()).Problem(409);
        Assert.Equal("import.plan_changed", refused.Text("code"));
        Assert.Equal(1, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
    }

    [Fact]
    public async Task An_edit_that_comes_between_the_request_and_the_writing_brings_the_preview_back_and_writes_nothing()
    {
        var (client, plan) = await PlanAsync();
        var import = await client.Upload(plan, "a.csv", Csv.Replace(",200\n", ",222\n", StringComparison.Ordinal));
        await Edit(client, plan, "ตลาด", 5);
        await api.Database(db => db.Set<Import>().IgnoreQueryFilters().Where(i => i.Id == Guid.Parse(import.Text("id"))).ExecuteUpdateAsync(i => i.SetProperty(x => x.UpdatedAt, DateTimeOffset.UtcNow.AddDays(1))));
        import = await client.Get($"{plan}/imports/{import.Text("id")}");
        var back = await client.Commit(plan, import);
        Assert.Equal(("ready", "import.plan_changed", 2), (back.Text("status"), back["failure"]!.Text("code"), back.Count("changed")));
        Assert.Equal((5, 200), (await Amount(client, plan, "ตลาด"), await Amount(client, plan, "ถนน")));
        var done = await client.Commit(plan, back);
        Assert.Equal(("committed", null), (done.Text("status"), (object?)done["failure"]));
        Assert.Equal((100, 222), (await Amount(client, plan, "ตลาด"), await Amount(client, plan, "ถนน")));
    }

    [Fact]
    public async Task Two_previews_of_the_same_new_projects_double_nothing()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        var (first, second) = (await client.Upload(plan, "a.csv", Csv), await client.Upload(plan, "b.csv", Csv));
        Assert.Equal("committed", (await client.Commit(plan, first)).Text("status"));
        Assert.Equal("committed", (await client.Commit(plan, second)).Text("status"));
        Assert.Equal(2, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
    }

    private async Task<(HttpClient Client, string Plan)> PlanAsync()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        Assert.Equal("committed", (await client.Commit(plan, await client.Upload(plan, "a.csv", Csv))).Text("status"));
        return (client, plan);
    }

    private static async Task Edit(HttpClient client, string plan, string name, decimal amount)
    {
        var project = await client.Get($"{plan}/projects/{(await client.Get($"{plan}/projects?search={name}"))["items"]![0]!.Text("id")}");
        await client.Send(HttpMethod.Patch, $"{plan}/projects/{project.Text("id")}", new { budgets = new[] { new { fiscalYear = 2566, amount } } }, project.Version()).Json();
    }

    private static async Task<decimal> Amount(HttpClient client, string plan, string name) =>
        (decimal)(await client.Get($"{plan}/projects?search={name}"))["items"]![0]!["budgets"]![0]!["amount"]!;
}
