using System.Text.Json.Nodes;
using LocalPlan.WebApi.IntegrationTests.Compliance;
using LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

namespace LocalPlan.WebApi.IntegrationTests.CoordinationItems;

/// <summary>Items are held against the lists of the province before they are accepted and included (ข้อ 19).</summary>
public sealed class ItemCheckTests(Api api) : IClassFixture<Api>
{
    private static readonly HttpMethod Post = HttpMethod.Post;

    [Fact]
    public async Task Scenario_8_one_road_of_two_organizations_is_proposed_as_the_others_and_merged_with_both_origins()
    {
        var province = await Province.OfAsync(api);
        const string road = "ก่อสร้างถนน คสล. ซอย 9 หมู่ที่ 6 บ้านหัวฝาย ตำบลแม่ปะ";
        var items = new[] { await SubmitAsync(province, Api.MaeSot, road), await SubmitAsync(province, Api.Sao, road) };
        await ToScreening(province);
        var officer = await api.As("officer.pao");
        foreach (var item in await officer.Check(province))
            Assert.Equal(["duplicateOtherLao"], item["check"]!["proposals"]!.AsArray().Select(p => (string)p!));
        Assert.Equal(["duplicateOtherLao"], Proposals(await officer.Fresh(items[0])));
        var silent = await officer.On(items[0], HttpMethod.Put, "screening", province.Answers()).Problem(409);
        Assert.Equal("coordination_item.proposal_open", silent["details"]![0]!.Text("code"));
        foreach (var item in items)
            await officer.Screen(item, province.Answers(proposals: [new { reason = "duplicateOtherLao", confirmed = true }]));
        await province.Move("startProvinceReview");
        var resolution = await province.ResolveAsync();
        var (survivor, absorbed) = (await province.Coordinator.Fresh(items[0]), await province.Coordinator.Fresh(items[1]));
        var merged = await province.Coordinator.Send(Post, $"{province.Path}/merges",
            new { survivorId = survivor.Text("id"), survivorVersion = survivor.Version(), absorbedId = absorbed.Text("id"), absorbedVersion = absorbed.Version() }).Json();
        Assert.Equal(2, merged["origins"]!.AsArray().Select(o => o!.Text("organizationId")).Distinct().Count());
        Assert.True((bool)merged["check"]!["isStale"]!);
        Assert.Equal("coordination_item.check_stale", await Refusal(province, resolution, items[0]));
        Assert.Empty((await officer.Check(province)).Single()["check"]!["proposals"]!.AsArray());
        await province.Decide(resolution, (items[0], new { outcome = "accept" })).Json();
    }

    [Fact]
    public async Task Without_a_check_an_item_is_not_accepted_and_what_is_marked_the_same_is_answered_first()
    {
        var province = await Province.OfAsync(api);
        const string pond = "ขุดลอกหนองบัวงาม หมู่ที่ 8 ตำบลแม่ปะ";
        var items = new[] { await SubmitAsync(province, Api.MaeSot, pond), await SubmitAsync(province, Api.Sao, pond) };
        await ToScreening(province);
        foreach (var item in items)
            await province.Coordinator.Screen(item, province.Answers());
        await province.Move("startProvinceReview");
        var resolution = await province.ResolveAsync();
        var missing = await Problem(province, resolution, items[0]);
        Assert.Equal(("coordination_item.check_missing", "ข้อ 19"), (missing.Text("code"), missing.Text("clause")));
        var officer = await api.As("officer.pao");
        var check = Assert.Single(await officer.Check(province, new { itemIds = new[] { items[0].Text("id") } }))["check"]!;
        Assert.Equal((1, 1), ((int)check["same"]!, (int)check["open"]!));
        var open = await Problem(province, resolution, items[0]);
        Assert.Equal(("coordination_item.check_open", 1), (open.Text("code"), (int)open["args"]!["count"]!));
        await officer.AnswerAll(province, check.Text("checkId"), "different");
        await province.Decide(resolution, (items[0], new { outcome = "accept" })).Json();
        var accepted = await (await api.As(Api.MaeSot)).Fresh(items[0]);
        Assert.Equal(("accepted", 0), (accepted.Text("status"), (int)accepted["check"]!["open"]!));
        Assert.Contains(accepted["check"]!["lists"]!.AsArray(), l => l!.Text("source") == "coordinationItem");
    }

    [Fact]
    public async Task An_accepted_item_is_not_included_when_the_PAO_plans_the_same_since()
    {
        var province = await Province.OfAsync(api);
        const string weir = "ก่อสร้างฝายน้ำล้น ลำห้วยแม่ตาวใหญ่ หมู่ที่ 5 ตำบลแม่ปะ";
        var item = await SubmitAsync(province, Api.MaeSot, weir);
        await ToScreening(province);
        await province.Coordinator.Screen(item, province.Answers());
        await province.CheckAsync();
        await province.Move("startProvinceReview");
        await province.Decide(await province.ResolveAsync(), (item, new { outcome = "accept" })).Json();
        await province.Move("startInclusion");
        var plan = await APlan.OfAsync(api, Api.Pao);
        await plan.AddAsync(plan.Road(own => own["name"] = weir));
        var order = new { planId = plan.Id, fiscalYear = 2566 };
        var stale = await province.Coordinator.On(item, Post, "inclusion", order).Problem(409);
        Assert.Equal(("coordination_item.check_stale", "ข้อ 19"), (stale.Text("code"), stale.Text("clause")));
        var officer = await api.As("officer.pao");
        var check = Assert.Single(await officer.Check(province))["check"]!;
        Assert.Equal("coordination_item.check_open", (await province.Coordinator.On(item, Post, "inclusion", order).Problem(409)).Text("code"));
        await officer.AnswerAll(province, check.Text("checkId"), "laterPhase");
        Assert.Equal("included", (await province.Coordinator.On(item, Post, "inclusion", order).Json()).Text("status"));
    }

    [Fact]
    public async Task An_item_says_what_may_be_the_same_with_reasons_and_marks_and_lists_say_what_its_check_found()
    {
        var province = await Province.OfAsync(api);
        const string drain = "ก่อสร้างรางระบายน้ำ คสล. ซอย 4 หมู่ที่ 1 บ้านปางห้า ตำบลแม่ปะ";
        var item = await SubmitAsync(province, Api.MaeSot, drain);
        var plan = await APlan.OfAsync(api, Api.Pao);
        var draft = await plan.AddAsync(plan.Road(own => own["name"] = drain));
        var officer = await api.As("officer.pao");
        Assert.Null((await RowAsync(officer, province))["check"]);
        var found = Assert.Single(await DuplicatesAsync(officer, item))!;
        Assert.Equal((draft.Text("id"), "same"), (found["project"]!.Text("sourceId"), found["project"]!.Text("level")));
        var moo = Assert.Single(found["reasons"]!.AsArray(), r => r!.Text("code") == "feature.moo_same")!;
        Assert.Equal("หมู่ที่ 1", At(drain, moo["firstSpans"]![0]!));
        Assert.Equal("หมู่ที่ 1", At(drain, moo["secondSpans"]![0]!));
        var check = Assert.Single(await officer.Check(province))["check"]!;
        Assert.Equal(check.Text("signature"), (await officer.Get($"/api/v1/duplicates/checks/{check.Text("checkId")}")).Text("signature"));
        var mark = (await RowAsync(officer, province))["check"]!;
        Assert.Equal((1, 0, 1), ((int)mark["same"]!, (int)mark["likely"]!, (int)mark["open"]!));
        var planner = await api.As(Api.MaeSot);
        Assert.Equal(1, (int)(await RowAsync(planner, province))["check"]!["open"]!);
        Assert.Empty(await DuplicatesAsync(planner, item));
        Assert.Equal("coordination_item.not_found", (await (await api.As(Api.Sao)).GetAsync($"/api/v1/coordination-items/{item.Text("id")}/duplicates").Problem(404)).Text("code"));
    }

    [Fact]
    public async Task Checks_are_the_PAOs_work_and_a_check_of_an_item_is_answered_as_such()
    {
        var province = await Province.OfAsync(api);
        var item = await SubmitAsync(province, Api.MaeSot, "ก่อสร้างลานกีฬา หมู่ที่ 2 ตำบลแม่ปะ");
        var (officer, planner) = (await api.As("officer.pao"), await api.As(Api.MaeSot));
        var check = Assert.Single(await officer.Check(province))["check"]!.Text("checkId");
        Assert.Equal(403, (int)(await planner.Send(Post, $"{province.Path}/duplicate-checks", new { })).StatusCode);
        Assert.Equal("duplicate_check.not_found", (await planner.GetAsync($"/api/v1/duplicates/checks/{check}").Problem(404)).Text("code"));
        Assert.Empty((await planner.Fresh(item))["proposals"]!.AsArray());
        Assert.Equal("validation.failed", (await planner.Send(Post, "/api/v1/duplicates/checks", new { source = "coordinationItem", id = item.Text("id") }).Problem(400)).Text("code"));
        var seen = await officer.Get($"/api/v1/duplicates/checks/{check}");
        Assert.False((bool)seen["isStale"]!);
        var body = new { sourceId = item.Text("id"), answer = "different", reason = "คนละสาย" };
        var coordinator = province.Coordinator;
        Assert.Equal("duplicate_check.not_found", (await coordinator.Send(Post, $"/api/v1/duplicates/checks/{check}/answers", body, seen.Version()).Problem(404)).Text("code"));
        Assert.Equal("duplicate_check.no_candidate", (await coordinator.Send(Post, $"{province.Path}/duplicate-checks/{check}/answers", body, seen.Version()).Problem(400)).Text("code"));
    }

    private static async Task<JsonNode> SubmitAsync(Province province, string userName, string name)
    {
        var filer = await Filer.OfAsync(province, userName);
        var answer = await filer.Send("allOrNothing", await filer.ProjectAsync(name)).Json();
        return await filer.Client.Get($"/api/v1/coordination-items/{answer["rows"]![0]!.Text("itemId")}");
    }

    private static async Task ToScreening(Province province)
    {
        await province.Move("startDistrictReview");
        await province.SendOnAsync();
        await province.Move("startScreening");
    }

    private static async Task<JsonNode> RowAsync(HttpClient client, Province province) =>
        Assert.Single((await client.Get($"/api/v1/coordination-items?roundId={province.RoundId}"))["items"]!.AsArray())!;

    private static async Task<JsonArray> DuplicatesAsync(HttpClient client, JsonNode item) =>
        (await client.Get($"/api/v1/coordination-items/{item.Text("id")}/duplicates"))["items"]!.AsArray();

    private static string At(string text, JsonNode span) => text.Substring((int)span["start"]!, (int)span["length"]!);

    private static IEnumerable<string> Proposals(JsonNode item) => item["proposals"]!.AsArray().Select(p => (string)p!);

    private static async Task<JsonNode> Problem(Province province, string resolution, JsonNode item)
    {
        var problem = await province.Decide(resolution, (item, new { outcome = "accept" })).Problem(409);
        return problem.Text("code") == "validation.failed" ? problem["details"]![0]! : problem;
    }

    private static async Task<string> Refusal(Province province, string resolution, JsonNode item) => (await Problem(province, resolution, item)).Text("code");
}
