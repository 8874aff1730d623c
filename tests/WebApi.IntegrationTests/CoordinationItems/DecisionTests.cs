using System.Text.Json.Nodes;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;
using LocalPlan.WebApi.IntegrationTests.Compliance;
using LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

namespace LocalPlan.WebApi.IntegrationTests.CoordinationItems;

public sealed class DecisionTests(Api api) : IClassFixture<Api>
{
    private static readonly HttpMethod Post = HttpMethod.Post;

    [Fact]
    public async Task A_decision_rests_on_a_resolution_of_the_province_committee_that_had_quorum()
    {
        var province = await Province.OfAsync(api);
        var items = await AtProvinceAsync(province, 1);
        foreach (var other in new[] { Guid.CreateVersion7().ToString(), await province.ResolveAsync(await province.DistrictOf(Api.MaeSot)) })
            Assert.Equal("coordination_item.resolution_missing",
                (await province.Decide(other, (items[0], new { outcome = "accept" })).Problem(409)).Text("code"));
        var answer = await province.Decide(await province.ResolveAsync(), (items[0], new { outcome = "accept" })).Json();
        Assert.Equal(1, (int)answer["decided"]!);
        var accepted = await province.Coordinator.Fresh(items[0]);
        Assert.Equal("accepted", accepted.Text("status"));
        Assert.NotNull((string?)accepted["decisions"]![0]!["resolution"]!["meetingNumber"]);
    }

    [Fact]
    public async Task Outcomes_ask_for_their_reason_and_agency_and_a_blocking_failure_is_not_accepted()
    {
        var province = await Province.OfAsync(api);
        var items = await AtProvinceAsync(province, 4, fails: "land");
        var resolution = await province.ResolveAsync();
        async Task<string> Refusal(object decision) => Code(JsonNode.Parse(await (await province.Decide(resolution, (items[0], decision))).Content.ReadAsStringAsync())!);
        Assert.Equal("coordination_item.blocked", await Refusal(new { outcome = "accept" }));
        Assert.Equal("coordination_item.reason_missing", await Refusal(new { outcome = "reject" }));
        Assert.Equal("coordination_item.agency_missing", await Refusal(new { outcome = "refer" }));
        await province.Decide(resolution,
            (items[0], new { outcome = "reject", reason = "noLandPermission" }), (items[1], new { outcome = "refer", agency = "แขวงทางหลวงชนบทตาก" }),
            (items[2], new { outcome = "return", reason = "incomplete" })).Json();
        var statuses = new List<string>();
        foreach (var item in items)
            statuses.Add((await province.Coordinator.Fresh(item)).Text("status"));
        Assert.Equal(["rejected", "referred", "returned", "provinceReview"], statuses);
        var pending = await province.Refused(Post, "steps", new { action = "answer" }, 409);
        Assert.Equal("coordination_round.not_now", pending.Text("code"));
    }

    [Fact]
    public async Task Scenario_8_two_organizations_items_are_merged_and_both_origins_stay()
    {
        var province = await Province.OfAsync(api);
        var first = await (await Filer.OfAsync(province)).SubmitAsync();
        var second = await (await Filer.OfAsync(province, Api.Sao)).SubmitAsync();
        await ToProvinceAsync(province, [first, second]);
        var (survivor, absorbed) = (await province.Coordinator.Fresh(first), await province.Coordinator.Fresh(second));
        var body = new { survivorId = survivor.Text("id"), survivorVersion = survivor.Version(), absorbedId = absorbed.Text("id"), absorbedVersion = absorbed.Version(), note = "ถนนสายเดียวกัน" };
        var merged = await province.Coordinator.Send(Post, $"{province.Path}/merges", body).Json();
        Assert.Equal(2, merged["origins"]!.AsArray().Select(o => o!.Text("organizationId")).Distinct().Count());
        var gone = await (await api.As(Api.Sao)).Fresh(second);
        Assert.Equal(("merged", survivor.Text("id")), (gone.Text("status"), gone.Text("survivorId")));
        Assert.Empty(gone["actions"]!.AsArray());
        Assert.Equal("if_match.stale", (await province.Coordinator.Send(Post, $"{province.Path}/merges", body).Problem(412)).Text("code"));
        var totals = await province.Coordinator.Get($"{province.Path}/totals");
        Assert.True((bool)totals["reconciles"]!);
        Assert.Equal((2, 1, 1), ((int)totals["total"]!["submitted"]!["items"]!, (int)totals["total"]!["merged"]!["items"]!, (int)totals["total"]!["pending"]!["items"]!));
    }

    [Fact]
    public async Task An_accepted_item_becomes_a_project_of_the_PAO_plan_with_its_lineage_both_ways()
    {
        var province = await Province.OfAsync(api);
        var items = await AtProvinceAsync(province, 2);
        await province.Decide(await province.ResolveAsync(), (items[0], new { outcome = "accept" }), (items[1], new { outcome = "accept" })).Json();
        await province.Move("startInclusion");
        var plan = await APlan.OfAsync(api, Api.Pao);
        var order = new { planId = plan.Id, fiscalYear = 2566 };
        var included = await province.Coordinator.On(items[0], Post, "inclusion", order).Json();
        Assert.Equal("included", included.Text("status"));
        var projectId = included["inclusion"]!.Text("projectId");
        var project = await plan.Client.Get($"{plan.Path}/projects/{projectId}");
        Assert.Equal((items[0].Text("name"), "project"), (project.Text("name"), project.Text("form")));
        Assert.Equal([items[0].Text("id")], (await plan.Client.Get($"/api/v1/coordination-items?includedProjectId={projectId}"))["items"]!.AsArray().Select(i => i!.Text("id")));
        await province.Move("answer");
        Assert.Equal("coordination_round.pending", (await province.Refused(Post, "steps", new { action = "close" }, 409)).Text("code"));
        var given = await province.Coordinator.On(items[1], Post, "budget", new { budgeted = false, note = "ไม่มีงบประมาณ" }).Json();
        Assert.Equal("notBudgeted", given.Text("status"));
        await province.Move("close");
        var budgeted = await province.Coordinator.On(items[0], Post, "budget", new { budgeted = true }).Json();
        Assert.Equal("budgeted", budgeted.Text("status"));
    }

    [Fact]
    public async Task An_accepted_item_becomes_a_new_project_of_an_amendment_of_the_PAO_plan()
    {
        var province = await Province.OfAsync(api);
        var items = await AtProvinceAsync(province, 1);
        await province.Decide(await province.ResolveAsync(), (items[0], new { outcome = "accept" })).Json();
        await province.Move("startInclusion");
        var plan = await APlan.OfAsync(api, Api.Pao);
        var amendmentId = await AmendmentAsync(plan, Guid.Parse(province.Round.Text("organizationId")), Guid.Parse(province.Round.Text("ruleSetId")));
        var included = await province.Coordinator.On(items[0], Post, "inclusion", new { planId = plan.Id, amendmentId, fiscalYear = 2566 }).Json();
        var drafted = (await plan.Client.Get($"{plan.Path}/amendments/{amendmentId}"))["items"]!.AsArray().Single()!;
        Assert.Equal((amendmentId, drafted.Text("projectId")), (included["inclusion"]!.Text("amendmentId"), included["inclusion"]!.Text("projectId")));
        Assert.Equal("coordination_item.not_now", (await province.Coordinator.On(items[0], Post, "inclusion", new { planId = plan.Id, amendmentId, fiscalYear = 2566 }).Problem(409)).Text("code"));
    }

    [Fact]
    public async Task What_was_returned_and_not_sent_again_ends_as_incomplete_when_results_are_answered()
    {
        var province = await Province.OfAsync(api);
        var items = await AtProvinceAsync(province, 2);
        var resolution = await province.ResolveAsync();
        await province.Decide(resolution, (items[0], new { outcome = "return", reason = "incomplete" })).Json();
        await province.Move("startInclusion");
        var pending = await province.Refused(Post, "steps", new { action = "answer" }, 409);
        Assert.Equal(items[1].Text("id"), (string)pending["details"]![0]!["args"]!["id"]!);
        await province.Move("reopen", "ยังพิจารณาไม่ครบ");
        await province.Decide(resolution, (items[1], new { outcome = "reject", reason = "outOfFrame" })).Json();
        await province.Move("startInclusion");
        await province.Move("answer");
        var lapsed = await province.Coordinator.Fresh(items[0]);
        Assert.Equal(("rejected", "incomplete", "lapse"), (lapsed.Text("status"), lapsed.Text("reason"), lapsed["steps"]!.AsArray()[^1]!.Text("action")));
        await province.Move("close");
        Assert.Equal(0, (int)(await province.Coordinator.Get($"{province.Path}/totals"))["total"]!["returned"]!["items"]!);
    }

    /// <summary>An announced plan, past its lifecycle, with an amendment that adds projects.</summary>
    private async Task<string> AmendmentAsync(APlan plan, Guid pao, Guid ruleSet)
    {
        var now = new DateTimeOffset(2021, 11, 25, 2, 0, 0, TimeSpan.Zero);
        var head = new PlanHead { PlanId = plan.Id, Title = "แผน", FirstYear = 2566, Strategies = [] };
        var amendment = Amendment.Open(new(pao, OrganizationKind.Pao, plan.Id, ruleSet, ActKind.Addition, null, null), new(new Actor(pao, "ก"), now)).Value;
        await api.Database(async db =>
        {
            db.Scope = [pao];
            db.AddRange(PlanEdition.First(pao, "แผน", new(2021, 11, 20), PlanContent.Of(head, []), now), amendment);
            await db.SaveChangesAsync();
        });
        return amendment.Id.ToString();
    }

    private static Task<List<JsonNode>> AtProvinceAsync(Province province, int count, string? fails = null) => AtProvinceAsync(province, count, fails, Api.MaeSot);

    private static async Task<List<JsonNode>> AtProvinceAsync(Province province, int count, string? fails, string userName)
    {
        var items = await (await Filer.OfAsync(province, userName)).SubmitAsync(count);
        await ToProvinceAsync(province, items, fails);
        return items;
    }

    private static async Task ToProvinceAsync(Province province, IReadOnlyList<JsonNode> items, string? fails = null)
    {
        await province.Move("startDistrictReview");
        await province.SendOnAsync();
        await province.Move("startScreening");
        foreach (var item in items)
            await province.Coordinator.Screen(item, province.Answers(fails));
        await province.CheckAsync();
        await province.Move("startProvinceReview");
    }

    private static string Code(JsonNode problem) => problem.Text("code") == "validation.failed" ? problem["details"]![0]!.Text("code") : problem.Text("code");
}
