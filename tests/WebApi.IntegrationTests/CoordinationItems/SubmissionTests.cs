using System.Text.Json.Nodes;
using LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

namespace LocalPlan.WebApi.IntegrationTests.CoordinationItems;

public sealed class SubmissionTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Scenario_28_a_sixth_item_is_refused_as_over_the_ceiling_before_it_is_sent()
    {
        var province = await Province.OfAsync(api, new { quota = 5 });
        var filer = await Filer.OfAsync(province);
        await filer.SubmitAsync(5);
        var sixth = await filer.ProjectAsync();
        var preview = (await filer.Preview(sixth))["rows"]![0]!["refusals"]![0]!;
        Assert.Equal(("coordination_item.over_quota", "overCeiling", 5), (preview.Text("code"), preview["args"]!.Text("reason"), (int)preview["args"]!["quota"]!));
        var refused = await filer.Send("allOrNothing", sixth).Problem(409);
        Assert.Equal("coordination_item.over_quota", refused.Text("code"));
        Assert.Equal(5, (await filer.Client.All($"/api/v1/coordination-items?roundId={province.RoundId}")).Count);
    }

    [Fact]
    public async Task Scenario_6_a_project_without_a_power_is_refused()
    {
        var province = await Province.OfAsync(api);
        var filer = await Filer.OfAsync(province);
        var project = await filer.ProjectAsync(spoil: road => road["authority"] = new JsonObject { ["grounds"] = new JsonArray("beyondCapacity") });
        var refusal = (await filer.Preview(project))["rows"]![0]!["refusals"]![0]!;
        Assert.Equal(("coordination_item.authority_missing", "ม. 16 พ.ร.บ. กระจายอำนาจ"), (refusal.Text("code"), refusal.Text("clause")));
    }

    [Fact]
    public async Task What_is_not_in_the_own_plan_or_on_another_account_is_refused()
    {
        var province = await Province.OfAsync(api);
        var (filer, other) = (await Filer.OfAsync(province), await Filer.OfAsync(province, Api.Sao));
        var answer = await filer.Preview(await other.ProjectAsync(), await filer.ProjectAsync(spoil: road => road["form"] = "project"));
        Assert.Equal("coordination_item.not_in_own_plan", Filer.CodeOf(answer, 0));
        Assert.Equal("coordination_item.other_account", Filer.CodeOf(answer, 1));
    }

    [Fact]
    public async Task Frame_ceilings_and_evidence_are_told_together()
    {
        var api2 = await Province.OfAsync(api);
        var classes = (await api2.Coordinator.Get("/api/v1/plan-classes"))["items"]!.AsArray();
        var frame = new { planClassIds = new[] { classes[1]!.Text("id") }, itemCeiling = 500_000, organizationCeiling = 800_000, evidence = new[] { "coordinates", "costEstimate" } };
        var province = await Province.OfAsync(api, frame);
        var filer = await Filer.OfAsync(province);
        var answer = await filer.Preview(await filer.ProjectAsync());
        Assert.Equal(
            ["coordination_item.out_of_frame", "coordination_item.over_item_ceiling", "coordination_item.evidence_missing", "coordination_item.over_organization_ceiling"],
            Filer.CodesOf(answer));
        Assert.Equal(["coordinates", "costEstimate"], answer["rows"]![0]!["refusals"]![2]!["args"]!["kinds"]!.AsArray().Select(k => (string)k!));
    }

    [Fact]
    public async Task After_the_window_an_item_is_late_unless_the_PAO_lets_the_organization_file()
    {
        var province = await Province.OfAsync(api, opens: -20, closes: -1);
        var filer = await Filer.OfAsync(province);
        var project = await filer.ProjectAsync();
        var late = await filer.Send("allOrNothing", project).Problem(409);
        Assert.Equal(("coordination_item.late", "late"), (late.Text("code"), late["args"]!.Text("reason")));
        var organizationId = (await province.Organization(Api.MaeSot)).Text("id");
        Assert.Equal("coordination_round.reason_required",
            (await province.Refused(HttpMethod.Post, "late-permits", new { organizationId, until = Province.Day(5) }, 400)).Text("code"));
        await province.Do(HttpMethod.Post, "late-permits", new { organizationId, until = Province.Day(5), reason = "น้ำท่วมสำนักงาน" });
        Assert.Equal(1, (int)(await filer.Send("allOrNothing", project).Json())["accepted"]!);
        var item = (await filer.Client.All($"/api/v1/coordination-items?roundId={province.RoundId}")).Single();
        Assert.True((bool)item["isLate"]!);
    }

    [Fact]
    public async Task Before_the_window_and_before_the_frame_nothing_is_taken()
    {
        var province = await Province.OfAsync(api, opens: 3, closes: 9);
        var filer = await Filer.OfAsync(province);
        Assert.Equal("coordination_item.not_yet_open", Filer.CodeOf(await filer.Preview(await filer.ProjectAsync())));
    }

    [Fact]
    public async Task Good_rows_are_taken_beside_refused_ones_and_a_project_is_sent_once()
    {
        var province = await Province.OfAsync(api);
        var filer = await Filer.OfAsync(province);
        var (good, bad) = (await filer.ProjectAsync(), await filer.ProjectAsync(spoil: road => road["form"] = "project"));
        var answer = await filer.Send("allGoodRows", good, bad, good).Json();
        Assert.Equal((1, 2), ((int)answer["accepted"]!, (int)answer["refused"]!));
        Assert.Equal("coordination_item.sent_already", Filer.CodeOf(answer, 2));
        Assert.NotNull((string?)answer["rows"]![0]!["itemId"]);
    }

    [Fact]
    public async Task An_item_is_a_snapshot_that_its_organization_district_and_PAO_read_and_nobody_else()
    {
        var province = await Province.OfAsync(api);
        var filer = await Filer.OfAsync(province);
        var item = await filer.SubmitAsync();
        var project = item["versions"]![0]!["content"]!["draft"]!;
        await filer.Client.Send(HttpMethod.Patch, $"{filer.Plan.Path}/projects/{item.Text("projectId")}", new { name = "ชื่อใหม่" },
            (await filer.Client.Get($"{filer.Plan.Path}/projects/{item.Text("projectId")}")).Version()).Json();
        foreach (var reader in new[] { "district.maesot", "officer.pao", "coordinator.pao", "executive.maesot" })
            Assert.Equal(project.Text("name"), (await (await api.As(reader)).Fresh(item)).Text("name"));
        foreach (var stranger in new[] { Api.Sao, "district.maeramat", "clerk.tm" })
            Assert.Equal("coordination_item.not_found", (await (await api.As(stranger)).GetAsync($"/api/v1/coordination-items/{item.Text("id")}").Problem(404)).Text("code"));
    }

    [Fact]
    public async Task An_item_is_pulled_back_before_it_is_ranked_and_its_project_may_be_sent_again()
    {
        var province = await Province.OfAsync(api);
        var filer = await Filer.OfAsync(province);
        var item = await filer.SubmitAsync();
        var gone = await filer.Client.On(item, HttpMethod.Post, "withdrawal", new { note = "ส่งผิดโครงการ" }).Json();
        Assert.Equal("pulledBack", gone.Text("status"));
        Assert.Equal("coordination_item.not_now", (await filer.Client.On(item, HttpMethod.Post, "withdrawal", new { }).Problem(409)).Text("code"));
        var again = await filer.Client.Send(HttpMethod.Post, "/api/v1/coordination-items",
            new { roundId = province.RoundId, rows = new[] { new { projectId = item.Text("projectId") } } }).Json();
        Assert.Equal(1, (int)again["accepted"]!);
    }

    [Fact]
    public async Task The_PAO_does_not_file_with_itself()
    {
        var province = await Province.OfAsync(api);
        var pao = await api.As(Api.Pao);
        var body = new { roundId = province.RoundId, rows = new[] { new { projectId = Guid.CreateVersion7() } } };
        Assert.Equal("coordination_item.own_round", (await pao.Send(HttpMethod.Post, "/api/v1/coordination-items", body).Problem(409)).Text("code"));
    }
}
