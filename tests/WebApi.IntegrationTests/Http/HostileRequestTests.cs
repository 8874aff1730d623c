using System.Text;
using System.Text.Json.Nodes;
using LocalPlan.Application.Common.Paging;

namespace LocalPlan.WebApi.IntegrationTests.Http;

/// <summary>Whatever is sent, the answer is a refusal that says why, never a stumble.</summary>
public sealed class HostileRequestTests(Api api) : IClassFixture<Api>
{
    private static readonly string[] Roots = ["", "null", "{}", "[]", "[null]", "1", "\"x\"", "{", "{\"a\":{\"a\":{\"a\":null}}}"];

    private static readonly string[] Values =
        ["null", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"ก\\ufffe\"", "\"\\ufdd0\\ud83f\\udffe\"", "-1", "1e20", "1e30", "99999999999", "{}", "[]", "[null]", "true", "\"2570-99-99\""];

    [Fact]
    public async Task No_body_makes_an_operation_stumble()
    {
        var operations = Operations.Of(api, await FilledPlan.OfAsync(api)).Where(o => o.Body is not null).ToList();
        Assert.True(operations.Count >= 30);
        var offenders = new List<string>();
        foreach (var operation in operations)
        {
            var client = await api.As(operation.Account);
            string? version = null;
            foreach (var body in Roots.Concat(Variations(operation.Body!)))
                version = await TryAsync(client, operation, body, version, offenders);
        }
        Assert.True(offenders.Count == 0, string.Join("\n", offenders));
    }

    [Fact]
    public async Task No_query_makes_a_list_stumble()
    {
        var lists = Operations.Of(api, await FilledPlan.OfAsync(api)).Where(o => o.Method == HttpMethod.Get).ToList();
        var client = await api.As(Api.MaeSot);
        var offenders = new List<string>();
        foreach (var query in Queries())
            foreach (var list in lists)
            {
                var response = await client.GetAsync($"{list.Path}?{query}");
                if ((int)response.StatusCode is >= 500)
                    offenders.Add($"{list.Name}?{query}");
            }
        Assert.True(offenders.Count == 0, string.Join("\n", offenders));
    }

    [Fact]
    public async Task Search_leaves_out_characters_that_are_none()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        await client.Send(HttpMethod.Post, $"{plan}/projects", new { form = "project", name = "ถนน\uFFFEคอนกรีต" }).Json();
        Assert.Single((await client.Get($"{plan}/projects?search=%EF%BF%BEถนนคอน"))["items"]!.AsArray());
    }

    [Theory]
    [InlineData("\u200B\u200D \u2060")]
    [InlineData("\u2800\u3164\uFE0F")]
    [InlineData("\u00AD\u180E\uFEFF\uFFFE")]
    public async Task A_name_of_which_nothing_can_be_seen_is_no_name(string name)
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        var project = await client.Send(HttpMethod.Post, $"{plan}/projects", new { form = "project", name }).Problem(400);
        Assert.Contains("project.name_required", project.ToJsonString(), StringComparison.Ordinal);
        await client.Send(HttpMethod.Post, $"{plan}/strategies", new { number = 1, name, goals = Array.Empty<object>(), tactics = Array.Empty<object>() }).Problem(400);
        await client.Send(HttpMethod.Post, "/api/v1/divisions", new { name, aliases = Array.Empty<string>() }).Problem(400);
        var whole = await client.Get(plan);
        await client.Send(HttpMethod.Put, plan, new { title = name }, whole.Version()).Problem(400);
    }

    [Theory]
    [InlineData("""{"form":"project","name":"ก","objectve":"เพื่อ"}""", "objectve")]
    [InlineData("""{"form":"project","name":"ก","budgets":[{"fiscalYear":2566,"amount":1,"amuont":2}]}""", "budgets[0].amuont")]
    public async Task A_field_that_there_is_not_is_named_and_nothing_is_saved(string body, string field)
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        var refused = await client.PostAsync($"{plan}/projects", new StringContent(body, Encoding.UTF8, "application/json")).Problem(400);
        Assert.Equal("request.unknown_property", refused.Text("code"));
        Assert.Contains(field, refused.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(field.Split('.')[^1], refused["messages"]!.Text("th"), StringComparison.Ordinal);
        Assert.Equal(0, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
    }

    private static IEnumerable<string> Queries()
    {
        string[] cursors = ["x", "%00", "e30", new Cursor("abc", Guid.Empty).ToString(), new Cursor("\0", Guid.Empty).ToString(), new Cursor("", Guid.Empty).ToString()];
        foreach (var cursor in cursors)
            foreach (var sort in new[] { "position", "name", "-total", "y2567" })
                yield return $"after={cursor}&sort={sort}";
        foreach (var sort in new[] { "y0", "y9999", "-", "id", "%00" })
            yield return $"sort={sort}";
        foreach (var limit in new[] { "-1", "0", "99999999999", "abc" })
            yield return $"limit={limit}";
        foreach (var search in new[] { "%00", "%25", "%5C", "_", "%F0%9F%98%80", "%ED%A0%80", "%EF%BF%BE", "%EF%B7%90", "%F0%9F%BF%BE", new string('ก', 3000) })
            yield return $"search={search}";
        yield return "sheet=%00&asOf=0001-01-01&status=ready&severity=x&forms=x&format=x&digits=x";
        yield return "asOf=9999-12-31&level=planet&kind=7&districtId=x&parentId=x";
        yield return "year=0&lang=x&subject=x&withinDays=-1&subjectId=x";
        yield return "year=99999999999&withinDays=2147483647";
    }

    /// <summary>The body with each leaf, object and list in turn replaced by each hostile value.</summary>
    private static IEnumerable<string> Variations(JsonNode body) =>
        from path in Paths(body, []).ToList()
        from value in Values.Append($"\"{new string('ก', 6000)}\"")
        select Replaced(body, path, value);

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path) => node switch
    {
        JsonObject map => map.SelectMany(p => Paths(p.Value, [.. path, p.Key])).Concat(path.Length > 0 ? [path] : []),
        JsonArray list => list.Take(1).SelectMany((item, i) => Paths(item, [.. path, i])).Concat(path.Length > 0 ? [path] : []),
        _ => [path],
    };

    private static string Replaced(JsonNode body, object[] path, string value)
    {
        var (copy, mark) = (body.DeepClone(), $"@{Guid.CreateVersion7()}");
        var parent = path[..^1].Aggregate(copy, (node, step) => step is int i ? node[i]! : node[(string)step]!);
        if (path[^1] is int index)
            parent[index] = mark;
        else
            parent[(string)path[^1]] = mark;
        return copy.ToJsonString().Replace($"\"{mark}\"", value, StringComparison.Ordinal);
    }

    /// <summary>Sends a body; answers the version to send next, null when it has changed.</summary>
    private static async Task<string?> TryAsync(HttpClient client, Operation operation, string body, string? version, List<string> offenders)
    {
        using var request = new HttpRequestMessage(operation.Method, operation.Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (operation.Subject is { } subject)
            request.Headers.TryAddWithoutValidation("If-Match", version ??= await VersionAsync(client, subject));
        var response = await client.SendAsync(request);
        var refused = !response.IsSuccessStatusCode;
        if ((int)response.StatusCode >= 500 || (refused && response.Content.Headers.ContentType?.MediaType != "application/problem+json"))
            offenders.Add($"{operation.Name} {(int)response.StatusCode} {body[..Math.Min(body.Length, 400)]}");
        return refused ? version : null;
    }

    private static async Task<string> VersionAsync(HttpClient client, string subject) =>
        (await client.GetAsync(subject)).Headers.ETag?.Tag ?? "\"0\"";
}
