using System.Text.Json.Nodes;
using LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

namespace LocalPlan.WebApi.IntegrationTests.CoordinationItems;

public sealed class ReviewTests(Api api) : IClassFixture<Api>
{
    private static readonly HttpMethod Post = HttpMethod.Post;

    [Fact]
    public async Task Scenario_29_two_items_of_one_rank_are_refused_and_an_incomplete_list_is_not_sent_on()
    {
        var province = await Province.OfAsync(api);
        var items = await (await Filer.OfAsync(province)).SubmitAsync(3);
        await province.Move("startDistrictReview");
        var district = await api.As("district.maesot");
        var twice = await district.Rank(province, (items[0], 3), (items[1], 3), (items[2], 1)).Problem(400);
        Assert.Equal("coordination_item.rank_twice", twice["details"]![0]!.Text("code"));
        var draft = await district.Rank(province, (items[0], 2), (items[1], 1)).Json();
        Assert.False((bool)draft["isComplete"]!);
        var dispatch = new { resolutionId = await province.ResolveAsync(draft.Text("districtId")) };
        var refused = await district.Send(Post, $"{province.Path}/ranking/dispatch", dispatch).Problem(409);
        Assert.Equal(("coordination_item.unranked", 3), (refused.Text("code"), (int)refused["args"]!["count"]!));
        var list = draft["open"]!.AsArray().Select(i => i!).ToList();
        var complete = await district.Rank(province, [.. list.Select((item, i) => (item, (int?)(i + 1)))]).Json();
        Assert.True((bool)complete["isComplete"]!);
        Assert.Equal([1, 2, 3], complete["open"]!.AsArray().Select(i => (int)i!["rank"]!));
        var sent = await district.Send(Post, $"{province.Path}/ranking/dispatch", dispatch).Json();
        Assert.Equal((0, 3), (sent["open"]!.AsArray().Count, sent["sentOn"]!.AsArray().Count));
    }

    [Fact]
    public async Task A_stale_ranking_is_refused_and_a_list_goes_on_only_by_a_resolution_of_its_own_committee()
    {
        var province = await Province.OfAsync(api);
        var item = await (await Filer.OfAsync(province)).SubmitAsync();
        await province.Move("startDistrictReview");
        var district = await api.As("district.maesot");
        await district.Rank(province, (item, 1)).Json();
        Assert.Equal("if_match.stale", (await district.Rank(province, (item, 1)).Problem(412)).Text("code"));
        foreach (var other in new[] { await province.ResolveAsync(), await province.ResolveAsync(await province.DistrictOf("planner.tm")), Guid.CreateVersion7().ToString() })
            Assert.Equal("coordination_item.resolution_missing",
                (await district.Send(Post, $"{province.Path}/ranking/dispatch", new { resolutionId = other }).Problem(409)).Text("code"));
        var own = await province.ResolveAsync(await province.DistrictOf(Api.MaeSot));
        Assert.Equal([own], (await district.Get($"{province.Path}/committee-resolutions"))["items"]!.AsArray().Select(r => r!.Text("id")));
        await district.Send(Post, $"{province.Path}/ranking/dispatch", new { resolutionId = own }).Json();
        var ranked = await (await api.As(Api.MaeSot)).On(item, Post, "withdrawal", new { }).Problem(409);
        Assert.Equal("coordination_item.not_now", ranked.Text("code"));
    }

    [Fact]
    public async Task Scenario_7_one_beneficiary_without_another_ground_is_proposed_and_an_officer_answers()
    {
        var province = await Province.OfAsync(api);
        var filer = await Filer.OfAsync(province);
        var alone = (await province.Organization(Api.MaeSot)).Text("id");
        var item = await filer.SubmitAsync(road => road["authority"] = filer.Plan.Power(new JsonObject { ["beneficiaryIds"] = new JsonArray(alone) }));
        await ToScreening(province);
        var officer = await api.As("officer.pao");
        Assert.Equal(["singleLaoCanDo"], (await officer.Fresh(item))["proposals"]!.AsArray().Select(p => (string)p!));
        Assert.Equal("coordination_item.proposal_open", await Code(officer, item, province.Answers()));
        object[] silent = [new { reason = "singleLaoCanDo", confirmed = false }];
        Assert.Equal("coordination_item.overrule_unexplained", await Code(officer, item, province.Answers(proposals: silent), 400));
        object[] overruled = [new { reason = "singleLaoCanDo", confirmed = false, note = "ใช้ร่วมกันทั้งอำเภอ" }];
        var screened = await officer.Screen(item, province.Answers(proposals: overruled));
        Assert.Equal(("provinceReview", true), (screened.Text("status"), (bool)screened["firstCorrect"]!));
    }

    [Fact]
    public async Task Scenario_30_a_returned_item_comes_back_as_version_2_in_its_place_and_was_not_correct_at_first()
    {
        var province = await Province.OfAsync(api);
        var filer = await Filer.OfAsync(province);
        var items = await filer.SubmitAsync(2);
        await ToScreening(province);
        var officer = await api.As("officer.pao");
        Assert.Equal("coordination_item.reason_missing", await Code(officer, items[1], province.Answers("complete", "return"), 400));
        var returned = await officer.Screen(items[1], province.Answers("complete", "return", "incomplete"));
        Assert.Equal(("returned", "incomplete", false), (returned.Text("status"), returned.Text("reason"), (bool)returned["firstCorrect"]!));
        var path = $"{filer.Plan.Path}/projects/{returned.Text("projectId")}";
        await filer.Client.Send(HttpMethod.Patch, path, new { target = "กว้าง 5 เมตร ยาว 800 เมตร" }, (await filer.Client.Get(path)).Version()).Json();
        var second = await filer.Client.On(items[1], Post, "resubmission", new { note = "เพิ่มขนาดแล้ว" }).Json();
        Assert.Equal(("paoScreening", 2), (second.Text("status"), (int)second["rank"]!));
        Assert.Equal(["กว้าง 4 เมตร ยาว 500 เมตร", "กว้าง 5 เมตร ยาว 800 เมตร"], second["versions"]!.AsArray().Select(v => v!["content"]!["draft"]!.Text("target")));
        var passed = await officer.Screen(items[1], province.Answers());
        Assert.Equal(("provinceReview", false, 2), (passed.Text("status"), (bool)passed["firstCorrect"]!, passed["screenings"]!.AsArray().Count));
        await officer.Screen(items[0], province.Answers());
        var correctness = (await officer.Get($"{province.Path}/correctness"))["organizations"]![0]!["correctness"]!;
        Assert.Equal((1, 2, 50m, false), ((int)correctness["correct"]!, (int)correctness["screened"]!, (decimal)correctness["percent"]!, (bool)correctness["passed"]!));
        Assert.Contains("complete", correctness["failingRules"]!.AsArray().Select(r => r!.Text("ruleId")));
    }

    [Fact]
    public async Task A_checklist_is_kept_half_way_and_an_assigned_district_is_screened_by_its_officer()
    {
        var province = await Province.OfAsync(api);
        var item = await (await Filer.OfAsync(province)).SubmitAsync();
        await ToScreening(province);
        var officer = await api.As("officer.pao");
        var half = await officer.Screen(item, new { answers = new[] { new { criterion = "complete", verdict = "pass" } } });
        Assert.Equal("paoScreening", half.Text("status"));
        Assert.Equal("coordination_item.checklist_open", await Code(officer, item, new { answers = new[] { new { criterion = "complete", verdict = "pass" } }, result = "forward" }));
        Assert.Equal("coordination_item.criterion_unknown", await Code(officer, item, new { answers = new[] { new { criterion = "unheard_of", verdict = "pass" } } }, 400));
        var screeners = (await province.Coordinator.Get("/api/v1/coordination-rounds/officers"))["items"]!.AsArray();
        var coordinator = screeners.Single(o => o!.Text("userName") == "coordinator.pao")!.Text("userId");
        await province.Do(HttpMethod.Put, "officers", new { officers = new[] { new { districtId = item.Text("districtId"), userId = coordinator } } });
        Assert.Equal("coordination_item.other_officer", await Code(officer, item, province.Answers(), 403));
        await province.Coordinator.Screen(item, province.Answers());
    }

    private static async Task ToScreening(Province province)
    {
        await province.Move("startDistrictReview");
        await province.SendOnAsync();
        await province.Move("startScreening");
    }

    private static async Task<string> Code(HttpClient officer, JsonNode item, object body, int status = 409)
    {
        var problem = await officer.On(item, HttpMethod.Put, "screening", body).Problem(status);
        return problem.Text("code") == "validation.failed" ? problem["details"]![0]!.Text("code") : problem.Text("code");
    }
}
