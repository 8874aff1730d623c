using System.Text.Json.Nodes;
using LocalPlan.Domain.Duplicates;
using LocalPlan.WebApi.IntegrationTests.Amendments;
using LocalPlan.WebApi.IntegrationTests.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Duplicates;

public sealed class DuplicateTests(LifecycleApi api) : IClassFixture<LifecycleApi>
{
    private const string Question = "/api/v1/duplicates/question";

    [Fact]
    public async Task What_is_typed_finds_the_same_work_with_its_reasons_in_words_and_marks()
    {
        var (client, path) = await PlanAsync();
        await AddAsync(client, path, "ก่อสร้างถนน ค.ส.ล. หมู่ ๔ บ้านวัดไทร");
        var found = await AskAsync(client, "ถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4 บ้านวัดไทร", 2566);
        var candidate = Assert.Single(found);
        Assert.Contains(candidate["project"]!.Text("level"), new[] { "likely", "same" });
        var moo = Assert.Single(candidate["reasons"]!.AsArray(), r => r!.Text("code") == "feature.moo_same")!;
        Assert.Equal("หมู่ที่ตรงกัน: หมู่ที่ 4 กับ หมู่ ๔", moo["messages"]!.Text("th"));
        Assert.Equal("The same moo: หมู่ที่ 4 and หมู่ ๔", moo["messages"]!.Text("en"));
        Assert.Single(moo["secondSpans"]!.AsArray());
    }

    [Fact]
    public async Task The_same_place_in_another_year_says_so()
    {
        var (client, path) = await PlanAsync();
        await AddAsync(client, path, "ก่อสร้างถนน คสล. หมู่ที่ 5 บ้านดอนมูล");
        Assert.Equal("samePlaceOtherYear", Assert.Single(await AskAsync(client, "ก่อสร้างถนน คสล. หมู่ที่ 5 บ้านดอนมูล", 2569))["project"]!.Text("level"));
    }

    [Fact]
    public async Task A_change_and_a_deletion_reach_the_index_at_once()
    {
        var (client, path) = await PlanAsync();
        var project = await AddAsync(client, path, "ขุดลอกลำห้วยแม่กาษา หมู่ที่ 7");
        var changed = await client.Send(HttpMethod.Patch, $"{path}/projects/{project.Text("id")}", new { name = "ขุดลอกหนองบัวงาม หมู่ที่ 8" }, project.Version()).Json();
        Assert.Empty(await AskAsync(client, "ขุดลอกลำห้วยแม่กาษา หมู่ที่ 7", 2566));
        Assert.Single(await AskAsync(client, "ขุดลอกหนองบัวงาม หมู่ที่ 8", 2566));
        (await client.Send(HttpMethod.Delete, $"{path}/projects/{project.Text("id")}", version: changed.Version())).EnsureSuccessStatusCode();
        Assert.Empty(await AskAsync(client, "ขุดลอกหนองบัวงาม หมู่ที่ 8", 2566));
    }

    [Fact]
    public async Task Drafts_of_others_stay_theirs_and_what_is_announced_is_seen_by_the_province()
    {
        var sao = await api.As(Api.Sao);
        var draft = await sao.NewPlan(2571);
        await AddAsync(sao, draft, "ก่อสร้างฝายน้ำล้น ลำห้วยลึกลับ หมู่ที่ 2", 2571);
        Assert.Empty(await AskAsync(await api.As(Api.Pao), "ก่อสร้างฝายน้ำล้น ลำห้วยลึกลับ หมู่ที่ 2 ต.แม่ปะ", 2571));
        var walk = await Round.AnnouncedPlanAsync(api, "sao");
        await api.Database(async db => Assert.All(
            await db.Set<ComparedText>().IgnoreQueryFilters().Where(t => t.ParentId == walk.Id).Select(t => t.IsShared).ToListAsync(), Assert.True));
        Assert.NotEmpty(await AskAsync(await api.As(Api.Pao), "ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4 บ้านแม่ปะ ตำบลแม่ปะ", 2566));
    }

    [Fact]
    public async Task A_project_without_a_name_is_no_question() =>
        Assert.Equal("validation.failed", (await (await api.As(Api.MaeSot)).Send(HttpMethod.Post, Question, new { name = "" }).Problem(400)).Text("code"));

    [Fact]
    public async Task A_check_stays_open_until_the_same_work_is_answered()
    {
        var (client, path) = await PlanAsync();
        await AddAsync(client, path, "ก่อสร้างถนน คสล. ซอย 9 หมู่ที่ 6 บ้านหัวฝาย ตำบลแม่สอด");
        var project = await AddAsync(client, path, "ก่อสร้างถนนคอนกรีตเสริมเหล็ก ซอย 9 บ้านหัวฝาย หมู่ที่ 6 ต.แม่สอด");
        Assert.Single((await client.Get($"{path}/projects/{project.Text("id")}/duplicates"))["items"]!.AsArray());
        var check = await CheckAsync(client, project);
        Assert.Equal(("same", 1, false), (check["candidates"]![0]!.Text("level"), (int)check["openCount"]!, (bool)check["isStale"]!));
        Assert.Equal("planProject", Assert.Single(check["lists"]!.AsArray())!.Text("source"));

        var answers = $"/api/v1/duplicates/checks/{check.Text("id")}/answers";
        var candidate = check["candidates"]![0]!.Text("sourceId");
        Assert.Equal("duplicate_check.no_candidate", (await client.Send(HttpMethod.Post, answers, Answer(project.Text("id")), check.Version()).Problem(400)).Text("code"));
        var answered = await client.Send(HttpMethod.Post, answers, Answer(candidate), check.Version()).Json();
        Assert.Equal((0, "laterPhase", "เป็นระยะต่อเนื่อง"), ((int)answered["openCount"]!, answered["answers"]![0]!.Text("answer"), answered["answers"]![0]!.Text("reason")));
        Assert.NotEqual(check.Text("signature"), answered.Text("signature"));
        Assert.Equal(0, (int)(await CheckAsync(client, project))["openCount"]!);
    }

    [Fact]
    public async Task A_check_goes_stale_with_the_text_of_the_project_and_takes_no_answer_then()
    {
        var (client, path) = await PlanAsync();
        var other = await AddAsync(client, path, "ก่อสร้างรางระบายน้ำ คสล. ซอย 3 หมู่ที่ 9 ตำบลแม่สอด");
        var project = await AddAsync(client, path, "ก่อสร้างรางระบายน้ำ ค.ส.ล. ซอย 3 หมู่ที่ 9 ต.แม่สอด");
        var check = await CheckAsync(client, project);
        await client.Send(HttpMethod.Patch, $"{path}/projects/{project.Text("id")}", new { target = "ยาว 900 เมตร" }, project.Version()).Json();
        var now = await client.Get($"/api/v1/duplicates/checks/{check.Text("id")}");
        Assert.True((bool)now["isStale"]!);
        var refused = await client.Send(HttpMethod.Post, $"/api/v1/duplicates/checks/{check.Text("id")}/answers", Answer(other.Text("id")), now.Version()).Problem(409);
        Assert.Equal(("duplicate_check.stale", "ข้อ 19"), (refused.Text("code"), refused.Text("clause")));
        Assert.False((bool)(await CheckAsync(client, project))["isStale"]!);
    }

    [Fact]
    public async Task A_project_of_another_organization_is_not_checked()
    {
        var (client, path) = await PlanAsync();
        var project = await AddAsync(client, path, "จัดซื้อรถบรรทุกน้ำ ขนาด 6,000 ลิตร");
        Assert.Equal("duplicate_check.subject_not_found", (await (await api.As(Api.Sao)).Send(HttpMethod.Post, "/api/v1/duplicates/checks", Subject(project)).Problem(404)).Text("code"));
    }

    private async Task<(HttpClient Client, string Path)> PlanAsync()
    {
        var client = await api.As(Api.MaeSot);
        return (client, await client.NewPlan());
    }

    private static Task<JsonNode> AddAsync(HttpClient client, string path, string name, int year = 2566) =>
        client.Send(HttpMethod.Post, $"{path}/projects", new { name, budgets = new[] { new { fiscalYear = year, amount = 500_000 } } }).Json();

    private static async Task<List<JsonNode>> AskAsync(HttpClient client, string name, int year) =>
        [.. (await client.Send(HttpMethod.Post, Question, new { name, years = new[] { year } }).Json())["items"]!.AsArray().Select(i => i!)];

    private static Task<JsonNode> CheckAsync(HttpClient client, JsonNode project) =>
        client.Send(HttpMethod.Post, "/api/v1/duplicates/checks", Subject(project)).Json();

    private static object Subject(JsonNode project) => new { source = "planProject", id = project.Text("id") };

    private static object Answer(string sourceId) => new { sourceId, answer = "laterPhase", reason = "เป็นระยะต่อเนื่อง" };
}
