using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Access;

public sealed class IsolationTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Nothing_of_one_organization_can_be_read_or_changed_by_another()
    {
        var owner = await api.As(Api.MaeSot);
        var ids = await FilledPlanAsync(owner);
        var stranger = await api.As(Api.Sao);
        foreach (var route in Routes().Where(r => r.Pattern.Contains("{planId}", StringComparison.Ordinal) || r.Pattern is "/api/v1/plans/{id}" or "/api/v1/divisions/{id}" or "/api/v1/committees/{id}"))
        {
            var response = await stranger.Send(new(route.Method), Fill(route.Pattern, ids), BodyOf(route.Pattern), 1);
            var text = await response.Content.ReadAsStringAsync();
            Assert.True((int)response.StatusCode is 404 or 400 or 403 or 415 || IsEmptyList(text), $"{route.Method} {route.Pattern}: {(int)response.StatusCode} {text}");
        }
        Assert.Equal(1, (int)(await owner.Get($"/api/v1/plans/{ids["plan"]}/projects/totals"))["count"]!);
    }

    [Fact]
    public async Task Every_update_and_removal_demands_the_version_seen()
    {
        var owner = await api.As(Api.MaeSot);
        var ids = await FilledPlanAsync(owner);
        foreach (var route in Routes().Where(r => r.Method is "PUT" or "PATCH" or "DELETE" && r.Pattern.EndsWith("{id}", StringComparison.Ordinal)))
        {
            if (route.Pattern.Contains("/imports/", StringComparison.Ordinal) || route.Pattern.Contains("committees", StringComparison.Ordinal))
                continue;
            var problem = await owner.Send(new(route.Method), Fill(route.Pattern, ids), BodyOf(route.Pattern)).Problem(428);
            Assert.Equal("if_match.required", problem.Text("code"));
        }
    }

    [Fact]
    public async Task Without_a_session_only_what_is_public_answers()
    {
        var client = api.Anonymous();
        foreach (var route in Routes().Where(r => r.Method == "GET" && r.Pattern is not ("/api/v1/demo-accounts/" or "/api/v1/project-rules/")))
            Assert.Equal(401, (int)(await client.GetAsync(Fill(route.Pattern, null))).StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_act_in_the_session()
    {
        var client = await api.As(Api.MaeSot);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        var problem = await client.Send(HttpMethod.Post, "/api/v1/divisions", new { name = "กองใหม่" }).Problem(403);
        Assert.Equal("request.cross_site", problem.Text("code"));
    }

    [Fact]
    public async Task A_wrong_password_is_refused_without_saying_whether_the_name_exists()
    {
        var client = api.Anonymous();
        var known = await client.Send(HttpMethod.Post, "/api/v1/session", new { userName = Api.Pao, password = "x" }).Problem(401);
        var unknown = await client.Send(HttpMethod.Post, "/api/v1/session", new { userName = "nobody", password = "x" }).Problem(401);
        Assert.Equal(known.Text("code"), unknown.Text("code"));
    }

    private IEnumerable<(string Method, string Pattern)> Routes() =>
        from endpoint in api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select (method, endpoint.RoutePattern.RawText!);

    private static string Fill(string pattern, Dictionary<string, string>? ids)
    {
        string Id(string kind) => ids?.GetValueOrDefault(kind) ?? Guid.CreateVersion7().ToString();
        var kind = pattern.Contains("/projects", StringComparison.Ordinal) ? "project" : pattern.Contains("/strategies", StringComparison.Ordinal) ? "strategy"
            : pattern.Contains("/kpis", StringComparison.Ordinal) ? "kpi" : pattern.Contains("/divisions", StringComparison.Ordinal) ? "division" : "plan";
        return pattern.Replace("{planId}", Id("plan"), StringComparison.Ordinal).Replace("{id}", Id(kind), StringComparison.Ordinal)
            .Replace("{form}", "p02", StringComparison.Ordinal);
    }

    private static object BodyOf(string pattern)
    {
        if (pattern.Contains("/strategies", StringComparison.Ordinal))
            return new { number = 9, name = "ก", goals = Array.Empty<object>(), tactics = Array.Empty<object>() };
        if (pattern.Contains("/kpis", StringComparison.Ordinal))
            return new { goalId = Guid.CreateVersion7(), name = "ก", unit = "ข", direction = "increase", targets = Array.Empty<object>() };
        if (pattern.EndsWith("/decisions", StringComparison.Ordinal))
            return Array.Empty<object>();
        return new { name = "ก", title = "ก", rows = new[] { new { name = "ก" } }, mode = "allGoodRows" };
    }

    private static bool IsEmptyList(string text) => text.StartsWith('{') && JsonNode.Parse(text)!["items"] is JsonArray { Count: 0 };

    private static async Task<Dictionary<string, string>> FilledPlanAsync(HttpClient client)
    {
        var plan = await client.NewPlan();
        var strategy = await client.Send(HttpMethod.Post, $"{plan}/strategies", new { number = 1, name = "ยุทธศาสตร์", goals = new[] { new { text = "เป้า" } }, tactics = Array.Empty<object>() }).Json();
        var kpi = await client.Send(HttpMethod.Post, $"{plan}/kpis", new
        {
            goalId = strategy["goals"]![0]!.Text("id"),
            name = "ร้อยละ",
            unit = "ร้อยละ",
            direction = "increase",
            targets = new[] { new { fiscalYear = 2566, value = 80 } },
        }).Json();
        var project = await client.Send(HttpMethod.Post, $"{plan}/projects", new { name = "ถนน" }).Json();
        var division = (await client.Get("/api/v1/divisions"))["items"]![0]!;
        return new() { ["plan"] = plan.Split('/')[^1], ["strategy"] = strategy.Text("id"), ["kpi"] = kpi.Text("id"), ["project"] = project.Text("id"), ["division"] = division.Text("id") };
    }
}
