using System.Text;
using LocalPlan.Infrastructure.RuleSets;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.RuleSets;

public sealed class RuleSetTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task The_rules_in_force_are_open_to_read_with_clause_citation_and_confidence()
    {
        var client = await api.As(Api.Sao);
        var inForce = (await client.Get("/api/v1/rule-sets"))["items"]!.AsArray().Single(r => (bool)r!["inForce"]!)!;
        var rules = await client.Get($"/api/v1/rule-sets/{inForce.Text("id")}");
        var posting = rules["numbers"]!.AsArray().Single(n => n!.Text("key") == "postingFullDays")!;
        Assert.Equal((30, "ข้อ 24", "handbook"), ((int)posting["value"]!, posting.Text("clause"), posting.Text("confidence")));
        var cited = rules["steps"]!.AsArray().Select(s => s!.Text("clause")).Distinct();
        Assert.Empty(cited.Except(rules["clauses"]!.AsArray().Select(c => c!.Text("code"))));
        Assert.Equal("rule_set.not_found", (await client.GetAsync($"/api/v1/rule-sets/{Guid.CreateVersion7()}").Problem(404)).Text("code"));
    }

    [Fact]
    public async Task An_operator_adds_the_next_wording_and_what_is_there_stays()
    {
        var client = await api.As(Api.MaeSot);
        var list = (await client.Get("/api/v1/rule-sets"))["items"]!.AsArray();
        var rules = await client.Get($"/api/v1/rule-sets/{list[0]!.Text("id")}");
        rules.AsObject().Remove("id");
        rules["effectiveFrom"] = "2029-10-01";
        rules["name"] = "ระเบียบฉบับหน้า";

        Assert.Null((await AddAsync($"[{rules.ToJsonString()}]")).Error);
        var next = (await client.Get("/api/v1/rule-sets"))["items"]!.AsArray();
        Assert.Equal(("ระเบียบฉบับหน้า", false), (next[0]!.Text("name"), (bool)next[0]!["inForce"]!));
        Assert.Equal(list.Count + 1, next.Count);
        Assert.Equal("rule_set.effective_date_taken", (await AddAsync($"[{rules.ToJsonString()}]")).Error?.Code);
    }

    [Theory]
    [InlineData("[]", "rule_set.file_empty")]
    [InlineData("not json", "rule_set.file_unreadable")]
    [InlineData("""[{ "name": "ก" }]""", "rule_set.file_unreadable")]
    public async Task A_file_that_is_no_rule_set_is_refused(string text, string code) =>
        Assert.Equal(code, (await AddAsync(text)).Error?.Code);

    private async Task<Domain.Common.Result> AddAsync(string json)
    {
        await using var scope = api.Services.CreateAsyncScope();
        await using var file = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await scope.ServiceProvider.GetRequiredService<RuleSetAdder>().AddAsync(file, TestContext.Current.CancellationToken);
    }
}
