using System.Text.Json.Nodes;
using LocalPlan.WebApi.IntegrationTests.Plans;

namespace LocalPlan.WebApi.IntegrationTests.Amendments;

/// <summary>An announced plan, and one round of amending it.</summary>
internal sealed class Round
{
    private readonly LifecycleApi _api;

    private Round(LifecycleApi api, Walk walk, string id) => (_api, Plan, Id) = (api, walk, id);

    public Walk Plan { get; }

    public string Id { get; }

    public string Path => $"{Plan.Path}/amendments/{Id}";

    /// <summary>A plan of four projects, announced on 20 October 2564.</summary>
    public static async Task<Walk> AnnouncedPlanAsync(LifecycleApi api, string organization)
    {
        api.GoTo(2021, 10, 20);
        var walk = await Walk.BeginAsync(api, organization);
        var planner = await walk.As("planner");
        var first = await FirstAsync(walk);
        foreach (var n in new[] { 4, 5, 6 })
            await planner.Send(HttpMethod.Post, $"{walk.Path}/projects", Complete(first, $"ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ {n} บ้านแม่ปะ", n * 100_000)).Json();
        await walk.SubmitAsync();
        await walk.AgreeInCommitteeAsync();
        if (organization == "sao")
            await walk.AgreeInCouncilAsync();
        await walk.AnnounceAsync().Json();
        return walk;
    }

    /// <summary>A project of the plan with everything that is known of it.</summary>
    public static async Task<JsonNode> FirstAsync(Walk walk)
    {
        var planner = await walk.As("planner");
        return await planner.Get($"{walk.Path}/projects/{(await planner.Get($"{walk.Path}/projects"))["items"]![0]!.Text("id")}");
    }

    public static async Task<Round> OpenAsync(LifecycleApi api, Walk walk, string kind, string? ground = null)
    {
        var opened = await (await walk.As("planner")).Send(HttpMethod.Post, $"{walk.Path}/amendments", new { kind, ground, subject = "รอบทดสอบ" }).Json();
        return new(api, walk, opened.Text("id"));
    }

    /// <summary>Fields of a project that lacks nothing, filed as another one of the plan.</summary>
    public static object Complete(JsonNode like, string name, decimal amount, int year = 2567) => new
    {
        form = "project",
        name,
        objective = "เพื่อให้ประชาขนเดินทางสะดวก",
        target = "กว้าง 5 เมตร ยาว 500 เมตร",
        indicator = "ร้อยละ 80",
        expectedResult = "เดินทางสะดวก",
        tacticId = like.Text("tacticId"),
        planClassId = like.Text("planClassId"),
        divisionId = like.Text("divisionId"),
        authority = like["authority"]!.DeepClone(),
        budgets = new[] { new { fiscalYear = year, amount } },
    };

    public async Task<JsonNode> GetAsync(string office = "planner") => await (await Plan.As(office)).Get(Path);

    public async Task<Guid> ProjectAsync(string name) => Guid.Parse((await ProjectsAsync()).Single(p => p.Text("name").Contains(name, StringComparison.Ordinal)).Text("id"));

    public async Task<IReadOnlyList<JsonNode>> ProjectsAsync() =>
        [.. (await (await Plan.As("planner")).Get($"{Plan.Path}/projects?limit=100"))["items"]!.AsArray().Select(p => p!)];

    public async Task<HttpResponseMessage> ItemAsync(object body) =>
        await (await Plan.As("planner")).Send(HttpMethod.Post, $"{Path}/items", body, (await GetAsync()).Version());

    public async Task<HttpResponseMessage> StepAsync(string office, string step, object? body = null)
    {
        _api.Clock.Advance(TimeSpan.FromSeconds(1));
        return await (await Plan.As(office)).Send(HttpMethod.Post, $"{Path}/{step}", body ?? new { note = "เหตุผล" }, (await GetAsync()).Version());
    }

    /// <summary>Committee, council or community meets today and agrees to the items as they are.</summary>
    public Task DecideAsync(string kind) => Plan.MeetAboutAsync("amendment", Guid.Parse(Id), kind);

    public Task<HttpResponseMessage> AnnounceAsync(DateOnly? day = null) => StepAsync("executive", "announcement", Announcement(day ?? Today));

    public static object Announcement(DateOnly day) => new
    {
        number = "1/2565",
        date = day,
        signatoryName = "ผู้ลงนาม ตัวอย่าง",
        signatoryPosition = "ผู้บริหารท้องถิ่น",
    };

    /// <summary>A change of a project taken the whole way by a municipality.</summary>
    public static async Task<Round> ChangedAsync(LifecycleApi api, Walk walk, string project, object fields)
    {
        var round = await OpenAsync(api, walk, "change");
        await round.ItemAsync(new { projectId = await round.ProjectAsync(project), fields, reason = "ความจำเป็น" }).Json();
        await round.StepAsync("planner", "submission").Json();
        await round.DecideAsync("committee");
        await round.StepAsync("secretary", "committee-agreement").Json();
        await round.AnnounceAsync().Json();
        return round;
    }

    /// <summary>A correction taken to its announcement.</summary>
    public static async Task<Round> CorrectedAsync(LifecycleApi api, Walk walk, string project, object fields)
    {
        var round = await OpenAsync(api, walk, "correction");
        await round.ItemAsync(new { projectId = await round.ProjectAsync(project), fields }).Json();
        await round.StepAsync("planner", "executive-submission").Json();
        await round.AnnounceAsync().Json();
        return round;
    }

    private DateOnly Today => DateOnly.FromDateTime(_api.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime);
}
