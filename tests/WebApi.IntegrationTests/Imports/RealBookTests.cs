using LocalPlan.Testing;

namespace LocalPlan.WebApi.IntegrationTests.Imports;

/// <summary>Real books, where the folder with them stands beside the repository; elsewhere these say that they were skipped.</summary>
public sealed class RealBookTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_citys_workbook_of_23_sheets_goes_in_and_comes_out_to_the_baht()
    {
        var book = Content("city-plan-2566-2570.xlsx");
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        var import = await client.Upload(plan, "city.xlsx", book);
        Assert.Equal((221, 1, 0), (import.Count("projects"), import.Count("continuationRows"), import.Count("errors")));
        Assert.All(import["summary"]!["sheets"]!.AsArray(), s => Assert.True((bool)s!["reconciles"]!, s.Text("name")));
        var questions = import["summary"]!["decisions"]!.AsArray().Where(q => q!.Text("kind") == "division").ToList();
        Assert.NotEmpty(questions);
        Assert.All(questions, q => Assert.Equal((null, "สำนักสาธารณสุขและสิ่งแวดล้อม"), ((string?)q!["proposedId"], q.Text("proposedName"))));
        await client.Commit(plan, await client.Agree(plan, import));
        var divisions = (await client.Get("/api/v1/divisions?limit=100"))["items"]!.AsArray();
        Assert.All(questions, q => Assert.DoesNotContain(q!.Text("source"), divisions.Select(d => d!.Text("name"))));
        Assert.Single(divisions, d => d!.Text("name") == "สำนักสาธารณสุขและสิ่งแวดล้อม");

        var years = (await client.Get($"{plan}/summary"))["total"]!["years"]!.AsArray();
        Assert.Equal(
            [(105, 85_393_820m), (112, 153_809_720m), (108, 186_975_720m), (94, 107_619_920m), (79, 70_859_920m)],
            years.Select(y => ((int)y!["projects"]!, (decimal)y["amount"]!)));

        var again = await client.Upload(plan, "p02.xlsx", await client.GetByteArrayAsync($"{plan}/exports/p02"));
        Assert.Equal((221, 0, 0, 0), (again.Count("unchanged"), again.Count("new"), again.Count("changed"), again.Count("missing")));
        var same = await client.Upload(plan, "city.xlsx", book);
        Assert.Equal((221, 0), (same.Count("unchanged"), same["summary"]!["decisions"]!.AsArray().Count(q => q!.Text("kind") == "division")));
    }

    [Fact]
    public async Task Scenario_3_the_accounts_of_a_small_organization_print_their_summary()
    {
        var csv = Content("maesai-sao-plan-2566-2570.csv");
        var client = await api.As(Api.Sao);
        var plan = await client.NewPlan();
        await client.Commit(plan, await client.Agree(plan, await client.Upload(plan, "plan.csv", csv)));
        var total = (await client.Get($"{plan}/summary"))["total"]!;
        Assert.Equal([0m, 8_894_000m, 7_274_000m, 1_130_000m, 1_130_000m], total["years"]!.AsArray().Select(y => (decimal)y!["amount"]!));
        Assert.Equal((38, 23), ((int)total["projectYears"]!, (int)total["distinct"]!));
    }

    private static byte[] Content(string name)
    {
        var content = RealFiles.Read(name);
        Assert.SkipWhen(content is null, RealFiles.WhySkipped);
        return content!;
    }
}
