using System.Text.Json.Nodes;
using LocalPlan.WebApi.IntegrationTests.Compliance;
using LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

namespace LocalPlan.WebApi.IntegrationTests.CoordinationItems;

/// <summary>An organization with a plan, that sends projects of its coordination account to a round.</summary>
internal sealed class Filer(Province province, APlan plan)
{
    private const string Root = "/api/v1/coordination-items";

    public HttpClient Client => plan.Client;

    public APlan Plan => plan;

    public static async Task<Filer> OfAsync(Province province, string userName = Api.MaeSot) => new(province, await APlan.OfAsync(province.Api, userName));

    /// <summary>A project of the coordination account.</summary>
    public Task<JsonNode> ProjectAsync(string name = "ก่อสร้างถนน คสล. สายหลัก หมู่ที่ 3", Action<JsonObject>? spoil = null) => plan.AddAsync(plan.Road(road =>
    {
        (road["form"], road["name"]) = ("coordination", name);
        spoil?.Invoke(road);
    }));

    public Task<HttpResponseMessage> Send(string mode, params JsonNode[] projects) => Client.Send(HttpMethod.Post, Root, Body(mode, projects));

    public Task<JsonNode> Preview(params JsonNode[] projects) => Client.Send(HttpMethod.Post, $"{Root}/preview", Body("allGoodRows", projects)).Json();

    /// <summary>Items of as many projects, all of them taken.</summary>
    public async Task<List<JsonNode>> SubmitAsync(int count, Action<JsonObject>? spoil = null)
    {
        var projects = new List<JsonNode>();
        for (var i = 1; i <= count; i++)
            projects.Add(await ProjectAsync($"ก่อสร้างถนน คสล. สายที่ {i} {Guid.CreateVersion7()}", spoil));
        var answer = await Send("allOrNothing", [.. projects]).Json();
        var items = new List<JsonNode>();
        foreach (var row in answer["rows"]!.AsArray())
            items.Add(await Client.Get($"{Root}/{row!.Text("itemId")}"));
        return items;
    }

    public async Task<JsonNode> SubmitAsync(Action<JsonObject>? spoil = null) => (await SubmitAsync(1, spoil))[0];

    public static string CodeOf(JsonNode answer, int row = 0) => answer["rows"]![row]!["refusals"]![0]!.Text("code");

    public static IEnumerable<string> CodesOf(JsonNode answer, int row = 0) => answer["rows"]![row]!["refusals"]!.AsArray().Select(r => r!.Text("code"));

    private object Body(string mode, JsonNode[] projects) => new { roundId = province.RoundId, mode, rows = projects.Select(p => new { projectId = p.Text("id") }) };
}

/// <summary>What the district, the PAO and the province committee do with items.</summary>
internal static class ItemWork
{
    private const string Root = "/api/v1/coordination-items";

    public static Task<JsonNode> Fresh(this HttpClient client, JsonNode item) => client.Get($"{Root}/{item.Text("id")}");

    public static async Task<HttpResponseMessage> On(this HttpClient client, JsonNode item, HttpMethod method, string part, object body) =>
        await client.Send(method, $"{Root}/{item.Text("id")}/{part}", body, (await client.Fresh(item)).Version());

    public static Task<HttpResponseMessage> Rank(this HttpClient district, Province province, params (JsonNode Item, int? Rank)[] ranks) =>
        district.Send(HttpMethod.Put, $"{province.Path}/ranking", new
        {
            ranks = ranks.Select(r => new { itemId = r.Item.Text("id"), rank = r.Rank, version = r.Item.Version() }),
        });

    /// <summary>Ranks everything that waits in the order in which it was sent, and sends it on.</summary>
    public static async Task SendOnAsync(this Province province, string district = "district.maesot")
    {
        var client = await province.Api.As(district);
        var list = await client.Get($"{province.Path}/ranking");
        var first = list["sentOn"]!.AsArray().Count;
        await client.Rank(province, [.. list["open"]!.AsArray().Select((item, i) => (item!, (int?)(first + i + 1)))]).Json();
        var resolutionId = await province.ResolveAsync(list.Text("districtId"));
        await client.Send(HttpMethod.Post, $"{province.Path}/ranking/dispatch", new { resolutionId }).Json();
    }

    /// <summary>Every criterion of the frame passed, but for the one that fails.</summary>
    public static object Answers(this Province province, string? fails = null, string result = "forward", string? reason = null, object[]? proposals = null) => new
    {
        answers = province.Round["frame"]!["criteria"]!.AsArray().Select(c => c!.Text("code")).Select(code =>
            new { criterion = code, verdict = code == fails ? "fail" : "pass", note = code == fails ? "ไม่ผ่าน" : null }),
        proposals,
        result,
        reasons = reason is null ? null : new[] { new { reason, note = "ไม่มีขนาด" } },
    };

    public static Task<JsonNode> Screen(this HttpClient officer, JsonNode item, object body) => officer.On(item, HttpMethod.Put, "screening", body).Json();

    /// <summary>Holds everything of the round against the lists, and says of what is marked the same that it is another work.</summary>
    public static async Task CheckAsync(this Province province)
    {
        var officer = await province.Api.As("officer.pao");
        foreach (var item in (await officer.Check(province)).Where(i => (int)i["check"]!["open"]! > 0))
            await officer.AnswerAll(province, item["check"]!.Text("checkId"), "different");
    }

    public static async Task<List<JsonNode>> Check(this HttpClient officer, Province province, object? which = null) =>
        [.. (await officer.Send(HttpMethod.Post, $"{province.Path}/duplicate-checks", which ?? new { }).Json())["items"]!.AsArray().Select(i => i!)];

    public static async Task AnswerAll(this HttpClient officer, Province province, string checkId, string answer)
    {
        var check = await officer.Get($"/api/v1/duplicates/checks/{checkId}");
        foreach (var candidate in check["candidates"]!.AsArray().Where(c => c!.Text("level") == "same").Select(c => c!.Text("sourceId")).ToList())
            check = await officer.Send(HttpMethod.Post, $"{province.Path}/duplicate-checks/{checkId}/answers", new { sourceId = candidate, answer, reason = "ตรวจสอบแผนที่แล้ว" }, check.Version()).Json();
    }

    public static async Task<HttpResponseMessage> Decide(this Province province, string resolutionId, params (JsonNode Item, object Decision)[] rows)
    {
        var sent = new JsonArray();
        foreach (var (item, decision) in rows)
        {
            var row = System.Text.Json.JsonSerializer.SerializeToNode(decision)!.AsObject();
            (row["itemId"], row["version"]) = (item.Text("id"), (await province.Coordinator.Fresh(item)).Version());
            sent.Add(row);
        }
        return await province.Coordinator.Send(HttpMethod.Post, $"{province.Path}/decisions", new JsonObject { ["resolutionId"] = resolutionId, ["rows"] = sent });
    }
}
