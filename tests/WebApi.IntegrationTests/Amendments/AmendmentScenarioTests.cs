using LocalPlan.WebApi.IntegrationTests.Plans;

namespace LocalPlan.WebApi.IntegrationTests.Amendments;

public sealed class AmendmentScenarioTests(LifecycleApi api) : IClassFixture<LifecycleApi>
{
    [Fact]
    public async Task Scenario_20_a_typo_needs_the_executive_alone_and_a_target_number_is_a_change()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        api.GoTo(2022, 1, 10);
        var round = await Round.OpenAsync(api, walk, "correction");
        var project = await round.ProjectAsync("หมู่ที่ 4");
        var typo = await round.ItemAsync(new { projectId = project, fields = new { name = "ก่อสร้างถนนคอนกรีตเสริมเหล็ก ม.๔ บ้านแม่ปะ", objective = "เพื่อให้ประชาชนเดินทางสะดวก" } }).Json();
        var item = typo["items"]![0]!;
        Assert.Equal(("correction", null), (typo.Text("proposedKind"), typo["misfit"]));
        Assert.Equal([("name", "digitStyle"), ("objective", "typo")], item["differences"]!.AsArray().Select(d => (d!.Text("field"), d!.Text("sort"))));
        Assert.Equal(["announce", "returnToDrafting"], await StepsAfterAsync(round, "executive-submission"));

        await round.StepAsync("executive", "return").Json();
        var changed = await (await walk.As("planner")).Send(
            HttpMethod.Put, $"{round.Path}/items/{item.Text("id")}", new { fields = new { target = "กว้าง 5 เมตร ยาว 600 เมตร" } }, (await round.GetAsync()).Version()).Json();
        Assert.Equal("change", changed.Text("proposedKind"));
        var refused = await round.StepAsync("planner", "executive-submission").Problem(409);
        Assert.Equal(("amendment.change_of_substance", "ข้อ 21"), (refused.Text("code"), refused.Text("clause")));
        Assert.Equal(["target"], refused["args"]!["fields"]!.AsArray().Select(f => (string)f!));
        Assert.Contains("เป้าหมาย", refused.Text("title"), StringComparison.Ordinal);
        Assert.Equal("drafting", (await round.GetAsync()).Text("stage"));
    }

    [Fact]
    public async Task Scenario_21_an_addition_of_an_SAO_asks_for_reason_committee_and_community_then_council()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "sao");
        api.GoTo(2022, 2, 1);
        var round = await Round.OpenAsync(api, walk, "addition");
        var added = await round.ItemAsync(new { fields = Round.Complete(await Round.FirstAsync(walk), "ขุดเจาะบ่อบาดาล หมู่ที่ 7", 400_000) }).Json();
        Assert.Equal("addition", added.Text("proposedKind"));
        var unreasoned = await round.StepAsync("planner", "submission").Problem(409);
        Assert.Equal(("step.reasons_missing", "ข้อ 22"), (unreasoned.Text("code"), unreasoned.Text("clause")));
        await (await walk.As("planner")).Send(
            HttpMethod.Put, $"{round.Path}/items/{added["items"]![0]!.Text("id")}", new { reason = "ภัยแล้ง" }, added.Version()).Json();
        await round.StepAsync("planner", "submission").Json();

        Assert.Equal(["step.committee_not_agreed", "step.community_not_agreed"], (await round.StepAsync("secretary", "committee-agreement").Problem(409)).Codes());
        await round.DecideAsync("committee");
        Assert.Equal("step.community_not_agreed", (await round.StepAsync("secretary", "committee-agreement").Problem(409)).Text("code"));
        await round.DecideAsync("community");
        Assert.Equal("council", (await round.StepAsync("secretary", "committee-agreement").Json()).Text("stage"));
        Assert.Equal("step.not_possible", (await round.AnnounceAsync().Problem(409)).Text("code"));
        await round.DecideAsync("council");
        Assert.Equal("approval", (await round.StepAsync("secretary", "council-agreement").Json()).Text("stage"));
        var announced = await round.AnnounceAsync().Json();
        Assert.Equal(("announced", "เพิ่มเติม ครั้งที่ 1/2565", 2), (announced.Text("stage"), announced.Text("label"), (int)announced["editionNumber"]!));
        Assert.Equal(5, (await round.ProjectsAsync()).Count);
    }

    [Fact]
    public async Task Scenario_22_a_royal_initiative_goes_to_the_executive_alone_on_one_of_five_grounds()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "sao");
        var planner = await walk.As("planner");
        var missing = await planner.Send(HttpMethod.Post, $"{walk.Path}/amendments", new { kind = "special" }).Problem(400);
        Assert.Equal(("amendment.ground_missing", "ข้อ 22/2"), (missing.Text("code"), missing.Text("clause")));
        Assert.Equal(400, (int)(await planner.Send(HttpMethod.Post, $"{walk.Path}/amendments", new { kind = "special", ground = "mayorsWish" })).StatusCode);
        Assert.Equal("amendment.ground_unasked", (await planner.Send(HttpMethod.Post, $"{walk.Path}/amendments", new { kind = "change", ground = "royalInitiative" }).Problem(400)).Text("code"));

        var round = await Round.OpenAsync(api, walk, "special", "royalInitiative");
        await round.ItemAsync(new { fields = Round.Complete(await Round.FirstAsync(walk), "ก่อสร้างฝายตามพระราชดำริ หมู่ที่ 2", 300_000), reason = "พระราชดำริ" }).Json();
        Assert.Equal("approval", (await round.StepAsync("planner", "executive-submission").Json()).Text("stage"));
        Assert.Equal("เพิ่มเติม ครั้งที่ 1/2564", (await round.AnnounceAsync().Json()).Text("label"));
    }

    [Fact]
    public async Task Scenario_23_the_old_side_shows_the_latest_effective_version_whatever_made_it()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        api.GoTo(2023, 3, 1);
        await Round.CorrectedAsync(api, walk, "หมู่ที่ 5", new { expectedResult = "เดินทาง สะดวก" });
        api.GoTo(2024, 5, 1);
        await Round.ChangedAsync(api, walk, "หมู่ที่ 5", new { target = "กว้าง 6 เมตร ยาว 700 เมตร" });
        api.GoTo(2024, 9, 1);
        var third = await Round.OpenAsync(api, walk, "change");
        var drafted = await third.ItemAsync(new { projectId = await third.ProjectAsync("หมู่ที่ 5"), fields = new { target = "กว้าง 6 เมตร ยาว 900 เมตร" }, reason = "ยาวขึ้น" }).Json();
        var before = drafted["items"]![0]!["before"]!["draft"]!;
        Assert.Equal(("กว้าง 6 เมตร ยาว 700 เมตร", "เดินทาง สะดวก", "เปลี่ยนแปลง ครั้งที่ 1/2567"), (before.Text("target"), before.Text("expectedResult"), before.Text("amendmentLabel")));
    }

    [Fact]
    public async Task Scenario_24_the_book_as_of_an_earlier_day_prints_as_it_did()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var planner = await walk.As("planner");
        string[] prints = ["exports/p02?format=json", "exports/p02?format=xlsx", "exports/p01?format=csv", "summary?forms=project"];
        var before = new Dictionary<string, string>();
        foreach (var print in prints)
            before[print] = await planner.GetStringAsync($"{walk.Path}/{print}");
        api.GoTo(2023, 3, 1);
        await Round.ChangedAsync(api, walk, "หมู่ที่ 5", new { target = "ยาว 900 เมตร", budgets = new[] { new { fiscalYear = 2567, amount = 999_999 } } });
        planner = await walk.As("planner");
        foreach (var print in prints)
        {
            Assert.NotEqual(before[print], await planner.GetStringAsync($"{walk.Path}/{print}"));
            Assert.Equal(before[print], await planner.GetStringAsync($"{walk.Path}/{print}&asOf=2023-02-28"));
        }
        Assert.Equal("edition.not_yet_announced", (await planner.GetAsync($"{walk.Path}/exports/p02?asOf=2021-10-19").Problem(404)).Text("code"));
    }

    private static async Task<IEnumerable<string>> StepsAfterAsync(Round round, string step)
    {
        await round.StepAsync("planner", step).Json();
        return (await round.GetAsync())["actions"]!.AsArray().Select(a => a!.Text("action")).Order();
    }
}
