using LocalPlan.WebApi.IntegrationTests.CoordinationItems;
using LocalPlan.WebApi.IntegrationTests.Deadlines;

namespace LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

public sealed class RoundTests(Api api) : IClassFixture<Api>
{
    private static readonly HttpMethod Post = HttpMethod.Post;

    [Fact]
    public async Task A_frame_begins_with_the_rules_and_a_new_version_leaves_the_old_one()
    {
        var province = await Province.OfAsync(api);
        var first = province.Round["frame"]!;
        Assert.Equal((1, 5), ((int)first["version"]!, (int)first["quota"]!));
        Assert.Contains(first["criteria"]!.AsArray(), c => c!.Text("level") == "blocking" && c!.Text("clause") == "ม. 17 พ.ร.บ. กระจายอำนาจ");
        Assert.Equal("coordination_round.reason_required", (await province.Refused(Post, "frames", new { frame = new { quota = 12 } }, 400)).Text("code"));
        await province.Do(Post, "frames", new { frame = new { quota = 12, itemCeiling = 9_000_000 }, reason = "เพิ่มโควตา" });
        Assert.Equal([5, 12], province.Round["frames"]!.AsArray().Select(f => (int)f!["quota"]!));
        Assert.Equal(first["criteria"]!.ToJsonString(), province.Round["frame"]!["criteria"]!.ToJsonString());
        var step = province.Round["steps"]!.AsArray()[^1]!;
        Assert.Equal(("issueFrame", "เพิ่มโควตา", 2, "ผู้ประสานแผน"), (step.Text("action"), step.Text("reason"), (int)step["frameVersion"]!, step.Text("byTitle")));
    }

    [Fact]
    public async Task A_round_goes_its_way_and_back_by_one_with_a_reason()
    {
        var province = await Province.OfAsync(api);
        Assert.Equal("coordination_round.not_now", (await province.Refused(Post, "steps", new { action = "startScreening" }, 409)).Text("code"));
        foreach (var (action, stage) in new[]
        {
            ("startDistrictReview", "districtReview"), ("startScreening", "screening"), ("startProvinceReview", "provinceReview"),
            ("startInclusion", "inclusion"), ("answer", "answered"), ("close", "closed"),
        })
        {
            await province.Move(action);
            Assert.Equal(stage, province.Round.Text("stage"));
        }
        Assert.Equal("coordination_round.reason_required", (await province.Refused(Post, "steps", new { action = "reopen" }, 400)).Text("code"));
        await province.Move("reopen", "ต้องแก้หนังสือแจ้งผล");
        Assert.Equal("answered", province.Round.Text("stage"));
        Assert.Equal("coordination_round.no_step", (await province.Refused(Post, "steps", new { action = "issueFrame" }, 400))["details"]![0]!.Text("code"));
    }

    [Fact]
    public async Task Windows_stand_in_the_calendars_of_those_concerned_and_an_extension_moves_them_with_a_trace()
    {
        var province = await Province.OfAsync(api);
        var (lao, pao) = (await api.As(Api.Sao), await api.As(Api.Pao));
        foreach (var client in new[] { lao, pao })
            await DailyWork.RunAsync(api, client);
        Assert.Equal(Province.Day(10), (await OfRule(lao, province, "CR1")).Text("due"));
        Assert.Equal(Province.Day(70), (await OfRule(pao, province, "CR3")).Text("due"));
        Assert.Equal("coordination_round.not_later", (await province.Refused(Post, "extensions", new { window = "filing", closesOn = Province.Day(9), reason = "ก" }, 400)).Text("code"));
        await province.Do(Post, "extensions", new { window = "filing", closesOn = Province.Day(17), reason = "ประกาศวันหยุดพิเศษ" });
        await DailyWork.RunAsync(api, lao);
        var moved = await OfRule(lao, province, "CR1");
        Assert.Equal(Province.Day(17), moved.Text("due"));
        var change = (await lao.Get($"/api/v1/deadlines/{moved.Text("id")}"))["changes"]![0]!;
        Assert.Equal((Province.Day(10), Province.Day(17), "anchorMoved"), (change.Text("dueFrom"), change.Text("dueTo"), change.Text("reason")));
        var step = province.Round["steps"]!.AsArray()[^1]!;
        Assert.Equal(("ประกาศวันหยุดพิเศษ", Province.Day(10), Province.Day(17)), (step.Text("reason"), step["before"]!.Text("closesOn"), step["after"]!.Text("closesOn")));
        await (await Filer.OfAsync(province, Api.Sao)).SubmitAsync();
        await DailyWork.RunAsync(api, lao);
        Assert.Equal("done", (await OfRule(lao, province, "CR1")).Text("status"));
    }

    [Fact]
    public async Task Only_the_coordinator_of_the_PAO_manages_a_round_and_everybody_of_the_province_reads_it()
    {
        var province = await Province.OfAsync(api);
        foreach (var reader in new[] { Api.Sao, "district.maesot", "officer.pao", "executive.tm" })
        {
            var client = await api.As(reader);
            var round = await client.Get(province.Path);
            Assert.Empty(round["actions"]!.AsArray());
            Assert.Equal(403, (int)(await client.Send(Post, $"{province.Path}/steps", new { action = "startDistrictReview" }, round.Version())).StatusCode);
        }
        Assert.NotEmpty(province.Round["actions"]!.AsArray());
    }

    [Fact]
    public async Task Boards_tell_who_has_filed_where_items_stand_and_that_everything_adds_up()
    {
        var province = await Province.OfAsync(api);
        var items = await (await Filer.OfAsync(province)).SubmitAsync(3);
        await (await Filer.OfAsync(province, "planner.tm")).SubmitAsync(1);
        await (await api.As(Api.MaeSot)).On(items[2], Post, "withdrawal", new { }).Json();
        var filings = await province.Coordinator.Get($"{province.Path}/filings");
        Assert.Equal((2, 66, "CR1"), ((int)filings["filed"]!, (int)filings["notFiled"]!, filings["rule"]!.Text("code")));
        var own = filings["districts"]!.AsArray().SelectMany(d => d!["organizations"]!.AsArray()).Single(o => o!.Text("organizationId") == items[0].Text("organizationId"))!;
        Assert.Equal((true, 2, 10), ((bool)own["hasFiled"]!, (int)own["items"]!, (int)own["daysLeft"]!));
        var totals = await province.Coordinator.Get($"{province.Path}/totals");
        Assert.True((bool)totals["reconciles"]!);
        Assert.Equal((4, 3, 1), ((int)totals["total"]!["submitted"]!["items"]!, (int)totals["total"]!["pending"]!["items"]!, (int)totals["total"]!["pulledBack"]!["items"]!));
        Assert.Equal(3_600_000m, (decimal)totals["total"]!["submitted"]!["baht"]!);
        Assert.Equal((2, 2), (totals["districts"]!.AsArray().Count, totals["organizations"]!.AsArray().Count));
        var board = await province.Coordinator.Get($"{province.Path}/board");
        Assert.Equal(9, board["districts"]!.AsArray().Count);
        Assert.Equal(4, (int)board["officers"]!.AsArray().Single()!["total"]!);
        var seen = await (await api.As(Api.Sao)).Get($"{province.Path}/totals");
        Assert.Equal(0, (int)seen["total"]!["submitted"]!["items"]!);
        Assert.Single((await (await api.As(Api.Sao)).Get($"{province.Path}/filings"))["districts"]!.AsArray());
    }

    private static async Task<System.Text.Json.Nodes.JsonNode> OfRule(HttpClient client, Province province, string rule) =>
        (await client.All("/api/v1/deadlines")).Single(d => d.Text("ruleCode") == rule && d.Text("subjectId") == province.RoundId);
}
