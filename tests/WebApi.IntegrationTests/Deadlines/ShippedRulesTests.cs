using LocalPlan.Infrastructure.Persistence;
using LocalPlan.Infrastructure.Persistence.Seed;
using LocalPlan.Infrastructure.RuleSets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Deadlines;

/// <summary>On a database of its own: it plays an installation that an earlier edition seeded.</summary>
public sealed class ShippedRulesTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_newer_edition_brings_deadlines_into_its_own_rule_set_and_touches_none_that_was_added()
    {
        var client = await api.As(Api.Sao);
        var shipped = (await client.Get("/api/v1/rule-sets"))["items"]![0]!.Text("id");
        var added = await AddedWithoutDeadlines(client, shipped);
        await using (var scope = api.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<LocalPlanDbContext>();
            await db.Database.ExecuteSqlAsync($"update rule_sets set deadlines = '[]'");
            await db.Set<SeedState>().ExecuteUpdateAsync(s => s.SetProperty(x => x.Fingerprint, "earlier edition"));
            await scope.ServiceProvider.GetRequiredService<Seeder>().SeedAsync(default);
        }
        Assert.NotEmpty((await client.Get($"/api/v1/rule-sets/{shipped}"))["deadlines"]!.AsArray());
        Assert.Empty((await client.Get($"/api/v1/rule-sets/{added}"))["deadlines"]!.AsArray());
    }

    [Fact]
    public async Task The_rules_of_the_own_kind_are_listed_with_their_days()
    {
        var rules = (await (await api.As(Api.Sao)).Get("/api/v1/deadlines/rules"))["items"]!.AsArray();
        Assert.DoesNotContain("D2", rules.Select(r => r!.Text("code")));
        Assert.Equal(15, (int)rules.Single(r => r!.Text("code") == "D3a")!["limit"]!["days"]!);
    }

    private async Task<string> AddedWithoutDeadlines(HttpClient client, string shipped)
    {
        var rules = await client.Get($"/api/v1/rule-sets/{shipped}");
        rules.AsObject().Remove("id");
        (rules["effectiveFrom"], rules["deadlines"]) = ("2031-10-01", new System.Text.Json.Nodes.JsonArray());
        await using var scope = api.Services.CreateAsyncScope();
        await using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"[{rules.ToJsonString()}]"));
        Assert.Null((await scope.ServiceProvider.GetRequiredService<RuleSetAdder>().AddAsync(file, TestContext.Current.CancellationToken)).Error);
        return (await client.Get("/api/v1/rule-sets"))["items"]![0]!.Text("id");
    }
}
