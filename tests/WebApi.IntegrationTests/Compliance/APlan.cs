using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Compliance;

/// <summary>A plan with what its projects need, so that a complete one passes every check that may fail.</summary>
internal sealed class APlan
{
    private string _strategy = "", _tactic = "", _planClass = "", _division = "";

    public required HttpClient Client { get; init; }

    public required string Path { get; init; }

    /// <summary>The organization's first power in the catalogue.</summary>
    public string Authority { get; private set; } = "";

    public Guid Id => Guid.Parse(Path.Split('/')[^1]);

    public static async Task<APlan> OfAsync(Api api, string userName = Api.MaeSot)
    {
        var client = await api.As(userName);
        var kind = (await client.Get("/api/v1/session"))["organization"]!.Text("kind");
        var plan = new APlan { Client = client, Path = await client.NewPlan() };
        plan.Authority = (await client.Get($"/api/v1/authority-items?kind={kind}"))["items"]![1]!.Text("id");
        plan._planClass = (await client.Get("/api/v1/plan-classes"))["items"]![0]!.Text("id");
        plan._division = (await client.Get("/api/v1/divisions"))["items"]![0]!.Text("id");
        var strategy = await client.Send(HttpMethod.Post, $"{plan.Path}/strategies", new
        {
            number = 1,
            name = "โครงสร้างพื้นฐาน",
            goals = new[] { new { text = "เดินทางสะดวก" } },
            tactics = new[] { new { code = "1.1", name = "พัฒนาถนน", planClassIds = new[] { plan._planClass } } },
        }).Json();
        (plan._strategy, plan._tactic) = (strategy.Text("id"), strategy["tactics"]![0]!.Text("id"));
        return plan;
    }

    /// <summary>A complete road, spoiled by the case.</summary>
    public JsonObject Road(Action<JsonObject>? spoil = null)
    {
        var road = new JsonObject
        {
            ["name"] = "ก่อสร้างถนน คสล. หมู่ที่ 3 บ้านแม่ปะ",
            ["objective"] = "เพื่อให้ประชาชนสัญจรสะดวก",
            ["target"] = "กว้าง 4 เมตร ยาว 500 เมตร",
            ["indicator"] = "ร้อยละ 80 ของผู้ใช้เส้นทางพอใจ",
            ["expectedResult"] = "ประชาชนสัญจรสะดวก",
            ["strategyId"] = _strategy,
            ["tacticId"] = _tactic,
            ["planClassId"] = _planClass,
            ["divisionId"] = _division,
            ["coordinationAgency"] = "อบจ.ตาก",
            ["budgets"] = new JsonArray(new JsonObject { ["fiscalYear"] = 2566, ["amount"] = 900_000 }),
            ["authority"] = Power(new JsonObject { ["grounds"] = new JsonArray("beyondCapacity") }),
        };
        spoil?.Invoke(road);
        return road;
    }

    public JsonObject Power(JsonObject more)
    {
        more["authorityItemIds"] = new JsonArray(Authority);
        return more;
    }

    public Task<JsonNode> AddAsync(JsonObject project) => Client.Send(HttpMethod.Post, $"{Path}/projects", project).Json();

    public Task<JsonNode> AddAllAsync(IEnumerable<JsonObject> projects) =>
        Client.Send(HttpMethod.Post, $"{Path}/projects/batch", new { rows = projects.ToArray(), mode = "allOrNothing" }).Json();

    public Task<JsonNode> ComplianceAsync() => Client.Get($"{Path}/compliance");

    public async Task<JsonNode> CheckAsync(JsonNode project, string rule) => Of(await Client.Get($"{Path}/projects/{project.Text("id")}/compliance"), rule);

    public static JsonNode Of(JsonNode answer, string rule) => answer["results"]!.AsArray().Single(r => r!.Text("ruleId") == rule)!;
}
