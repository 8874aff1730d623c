using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Plans;

public sealed class LifecycleTests(LifecycleApi api) : IClassFixture<LifecycleApi>
{
    [Theory]
    [InlineData("pao")]
    [InlineData("tm")]
    [InlineData("sao")]
    public async Task A_plan_goes_from_opening_into_force(string organization)
    {
        var walk = await Walk.BeginAsync(api, organization);
        await walk.SubmitAsync();
        await walk.AgreeInCommitteeAsync();
        var agreed = walk.LastMeeting;
        if (organization == "sao")
            await walk.AgreeInCouncilAsync();
        var announced = await walk.AnnounceAsync().Json();
        Assert.Equal(("announced", "9/2564"), (announced.Text("stage"), announced.Text("announcementNumber")));
        await walk.PostAsync();
        await walk.StepAsync("planner", "publication").Json();
        var inForce = await walk.StepAsync("secretary", "entry-into-force").Json();
        Assert.Equal("inForce", inForce.Text("stage"));
        var steps = (await (await walk.As("executive")).Get($"{walk.Path}/steps"))["items"]!.AsArray();
        Assert.Equal(organization == "sao" ? 9 : 8, steps.Count);
        Assert.All(steps, s => Assert.False(string.IsNullOrEmpty(s!.Text("byTitle"))));
        Assert.Equal(agreed, steps.Single(s => s!.Text("action") == "committeeAgrees")!.Text("documentNumber"));
    }

    [Theory]
    [InlineData("tm", "D1r", "10-31")]
    [InlineData("pao", "D2r", "11-30")]
    public async Task A_plan_in_force_is_due_for_its_yearly_review_until_the_last_year_of_its_window(string organization, string rule, string due)
    {
        var walk = await Walk.AnnouncedAsync(api, organization);
        await walk.PostAsync();
        await walk.StepAsync("planner", "publication").Json();
        await walk.StepAsync("planner", "entry-into-force").Json();
        async Task<JsonNode> ReviewAsync() => Assert.Single(await walk.DeadlinesAsync(), d => d.Text("ruleCode") == rule);
        var work = (await (await walk.As("planner")).Get("/api/v1/my-work"))["items"]!.AsArray().Single(w => (string?)w!["due"] == $"2022-{due}" && w.Text("subjectId") == walk.Id.ToString())!;
        Assert.Equal(("ข้อ 18", walk.Path[7..]), (work.Text("clause"), work.Text("address")));
        var early = await walk.StepAsync("planner", "reviews", new { fiscalYear = 2567, date = "2021-09-30", note = "ทบทวนแล้ว" }).Problem(409);
        Assert.Equal(("plan.reviewed_before_announcement", "ข้อ 18", "date"), (early.Text("code"), early.Text("clause"), early.Text("field")));
        for (var year = 2567; year <= 2570; year++)
        {
            var open = await ReviewAsync();
            Assert.Equal(($"{year - 543 - 2}-{due}", "ข้อ 18", (string?)null), (open.Text("due"), open.Text("clause"), (string?)open["doneOn"]));
            await walk.StepAsync("planner", "reviews", new { fiscalYear = year, date = "2021-10-01", note = "ทบทวนแล้ว" }).Json();
        }
        Assert.NotNull((string?)(await ReviewAsync())["doneOn"]);
    }

    /// <summary>Scenario 17.</summary>
    [Fact]
    public async Task An_SAO_cannot_announce_without_its_council_and_a_municipality_is_not_asked()
    {
        var sao = await Walk.BeginAsync(api, "sao");
        await sao.SubmitAsync();
        await sao.AgreeInCommitteeAsync();
        var blocked = await sao.AnnounceAsync().Problem(409);
        Assert.Equal(("step.not_possible", "ม. 46 พ.ร.บ. อบต."), (blocked.Text("code"), blocked.Text("clause")));
        Assert.Contains("สภา อบต. พิจารณา", blocked.Text("title"), StringComparison.Ordinal);
        var council = await sao.StepAsync("secretary", "council-agreement").Problem(409);
        Assert.Equal("step.council_not_agreed", council.Text("code"));

        var municipality = await Walk.BeginAsync(api, "tm");
        await municipality.SubmitAsync();
        await municipality.AgreeInCommitteeAsync();
        Assert.Equal("approval", (await municipality.PlanAsync()).Text("stage"));
        Assert.DoesNotContain("council", Stages(await (await municipality.As("clerk")).Get($"{municipality.Path}/procedure")));
        await municipality.AnnounceAsync().Json();
    }

    [Fact]
    public async Task Only_a_closed_meeting_that_agreed_after_the_sending_carries_the_plan_on()
    {
        var walk = await Walk.BeginAsync(api, "pao");
        await walk.MeetAsync("community", isClosed: false);
        await walk.MeetAsync(isClosed: false);
        Assert.Equal(["step.community_meeting_missing", "step.direction_meeting_missing"], (await walk.StepAsync("secretary", "direction").Problem(409)).Codes());
        await walk.MeetAsync("community");
        Assert.Equal("step.direction_meeting_missing", (await walk.StepAsync("secretary", "direction").Problem(409)).Text("code"));
        await walk.SubmitAsync();
        Assert.Equal("step.committee_not_agreed", (await walk.StepAsync("secretary", "committee-agreement").Problem(409)).Text("code"));
        await walk.MeetAsync(outcome: "sentBack");
        await walk.MeetAsync("council");
        await walk.MeetAsync(isClosed: false);
        var problem = await walk.StepAsync("secretary", "committee-agreement").Problem(409);
        Assert.Equal(("step.body_refused", "ข้อ 17(3)"), (problem.Text("code"), problem.Text("clause")));
        await walk.AgreeInCommitteeAsync();
        Assert.Equal("approval", (await walk.PlanAsync()).Text("stage"));
    }

    [Fact]
    public async Task A_later_refusal_of_the_same_version_takes_its_agreement_away()
    {
        var walk = await Walk.BeginAsync(api, "tm");
        await walk.SubmitAsync();
        await walk.AgreeInCommitteeAsync();
        await walk.StepAsync("executive", "return").Json();
        await walk.StepAsync("planner", "submission").Json();
        await walk.MeetAsync(outcome: "rejected");
        var problem = await walk.StepAsync("secretary", "committee-agreement").Problem(409);
        Assert.Equal(("step.body_refused", walk.LastMeeting), (problem.Text("code"), problem["args"]!.Text("meeting")));
        await walk.AgreeInCommitteeAsync();
    }

    [Fact]
    public async Task The_council_of_an_SAO_agrees_after_the_committee()
    {
        var walk = await Walk.BeginAsync(api, "sao");
        await walk.SubmitAsync();
        await walk.MeetAsync("council");
        var early = walk.LastMeeting;
        await walk.AgreeInCommitteeAsync();
        var problem = await walk.StepAsync("secretary", "council-agreement").Problem(409);
        Assert.Equal(("step.council_before_committee", early), (problem.Text("code"), problem["args"]!.Text("meeting")));
        await walk.AgreeInCouncilAsync();
    }

    [Fact]
    public async Task A_plan_that_took_a_step_is_withdrawn_and_never_deleted()
    {
        var walk = await Walk.BeginAsync(api, "tm");
        await walk.SubmitAsync();
        await walk.StepAsync("clerk", "return").Json();
        var planner = await walk.As("planner");
        var problem = await planner.Send(HttpMethod.Delete, walk.Path, version: (await walk.PlanAsync()).Version()).Problem(409);
        Assert.Equal(("plan.steps_taken", 4), (problem.Text("code"), (int)problem["args"]!["count"]!));
        await walk.StepAsync("planner", "withdrawal", new { note = "เปิดซ้ำ" }).Json();
        var opened = await Walk.BeginAsync(api, "tm");
        Assert.Equal(204, (int)(await planner.Send(HttpMethod.Delete, opened.Path, version: (await opened.PlanAsync()).Version())).StatusCode);
    }

    [Fact]
    public async Task A_target_that_was_changed_must_be_agreed_anew_and_is_announced_as_agreed()
    {
        var walk = await Walk.BeginAsync(api, "tm");
        var planner = await walk.As("planner");
        var strategy = await planner.Send(HttpMethod.Post, $"{walk.Path}/strategies", new { number = 2, name = "คุณภาพชีวิต", goals = new[] { new { text = "ประชาชนแข็งแรง" } }, tactics = Array.Empty<object>() }).Json();
        object Kpi(int value) => new { goalId = strategy["goals"]![0]!.Text("id"), name = "ผู้สูงอายุที่ได้รับการดูแล", unit = "ร้อยละ", direction = "increase", baseline = 40, targets = new[] { new { fiscalYear = 2566, value } } };
        var kpi = await planner.Send(HttpMethod.Post, $"{walk.Path}/kpis", Kpi(60)).Json();
        await walk.SubmitAsync();
        await walk.AgreeInCommitteeAsync();
        await walk.StepAsync("executive", "return").Json();
        await planner.Send(HttpMethod.Put, $"{walk.Path}/kpis/{kpi.Text("id")}", Kpi(50), kpi.Version()).Json();
        await walk.StepAsync("planner", "submission").Json();
        Assert.Equal("step.other_version_agreed", (await walk.StepAsync("secretary", "committee-agreement").Problem(409)).Text("code"));
        await walk.AgreeInCommitteeAsync();
        await walk.AnnounceAsync().Json();
        var announced = (await planner.Get($"{walk.Path}/as-of"))["head"]!["strategies"]![1]!["kpis"]![0]!;
        Assert.Equal(("ผู้สูงอายุที่ได้รับการดูแล", "increase", 50m), (announced.Text("name"), announced.Text("direction"), (decimal)announced["targets"]![0]!["value"]!));
    }

    [Fact]
    public async Task What_was_returned_and_changed_must_be_agreed_anew()
    {
        var walk = await Walk.BeginAsync(api, "pao");
        await walk.SubmitAsync();
        await walk.AgreeInCommitteeAsync();
        var first = await walk.HashAsync();
        await walk.StepAsync("executive", "return").Json();
        var planner = await walk.As("planner");
        await planner.Send(HttpMethod.Put, walk.Path, new { title = "แผนที่แก้แล้ว" }, (await walk.PlanAsync()).Version()).Json();
        await walk.StepAsync("planner", "submission").Json();
        Assert.NotEqual(first, await walk.HashAsync());
        var problem = await walk.StepAsync("secretary", "committee-agreement").Problem(409);
        Assert.Equal(("step.other_version_agreed", first[..8]), (problem.Text("code"), problem["args"]!.Text("theirs")));
        await walk.AgreeInCommitteeAsync();
    }

    [Fact]
    public async Task The_same_step_of_two_people_is_taken_once()
    {
        var walk = await Walk.BeginAsync(api, "tm");
        await walk.SubmitAsync();
        await walk.MeetAsync();
        var version = (await walk.PlanAsync()).Version();
        var (secretary, clerk) = (await walk.As("secretary"), await walk.As("clerk"));
        await secretary.Send(HttpMethod.Post, $"{walk.Path}/committee-agreement", new { }, version).Json();
        Assert.Equal("if_match.stale", (await clerk.Send(HttpMethod.Post, $"{walk.Path}/return", new { note = "ขาดข้อมูล" }, version).Problem(412)).Text("code"));
        Assert.Equal("if_match.required", (await clerk.Send(HttpMethod.Post, $"{walk.Path}/return", new { note = "ขาดข้อมูล" }).Problem(428)).Text("code"));
        Assert.Equal("approval", (await walk.PlanAsync()).Text("stage"));
    }

    [Fact]
    public async Task A_draft_that_fails_checks_or_is_empty_is_not_sent()
    {
        var walk = await Walk.BeginAsync(api, "pao");
        await walk.SetDirectionAsync("clerk");
        await walk.StepAsync("planner", "drafting").Json();
        var planner = await walk.As("planner");
        await planner.Send(HttpMethod.Post, $"{walk.Path}/projects", new { name = "ขุดลอกคลอง" }).Json();
        var problem = await walk.StepAsync("planner", "submission").Problem(409);
        Assert.Equal("step.failures_open", problem.Text("code"));
        Assert.True((int)problem["args"]!["count"]! > 3);
    }

    [Fact]
    public async Task The_plan_says_what_each_office_may_do_now_and_why_not()
    {
        var walk = await Walk.BeginAsync(api, "sao");
        var direction = Action(await (await walk.As("secretary")).Get(walk.Path), "setDirection");
        Assert.False((bool)direction["allowed"]!);
        Assert.Equal(["step.community_meeting_missing", "step.direction_meeting_missing"], direction["refusals"]!.AsArray().Select(r => r!.Text("code")));
        var planner = Action(await walk.PlanAsync(), "setDirection");
        Assert.Equal(["access.other_office", "step.community_meeting_missing", "step.direction_meeting_missing"], planner["refusals"]!.AsArray().Select(r => r!.Text("code")));
        Assert.Contains("เลขานุการคณะกรรมการ", planner["refusals"]![0]!["messages"]!.Text("th"), StringComparison.Ordinal);
        Assert.True((bool)Action(await walk.PlanAsync(), "withdraw")["allowed"]!);
        await walk.MeetAsync("community");
        await walk.MeetAsync();
        var known = new HttpRequestMessage(HttpMethod.Get, walk.Path);
        known.Headers.IfNoneMatch.ParseAdd($"\"{(await walk.PlanAsync()).Version()}\"");
        var answer = await (await walk.As("secretary")).SendAsync(known);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.True((bool)Action((await answer.Content.ReadFromJsonAsync<JsonNode>())!, "setDirection")["allowed"]!);
    }

    [Fact]
    public async Task The_date_of_an_announcement_is_checked_against_today_and_the_resolution()
    {
        var walk = await Walk.BeginAsync(api, "tm");
        await walk.SubmitAsync();
        await walk.AgreeInCommitteeAsync();
        Assert.Equal("step.announced_in_future", (await walk.AnnounceAsync(new(2031, 1, 1)).Problem(409)).Text("code"));
        Assert.Equal("step.announced_before_resolution", (await walk.AnnounceAsync(new(2021, 9, 30)).Problem(409)).Text("code"));
        Assert.Equal("approval", (await walk.PlanAsync()).Text("stage"));
    }

    [Fact]
    public async Task A_withdrawn_plan_stays_readable_and_says_why()
    {
        var walk = await Walk.BeginAsync(api, "tm");
        Assert.Equal(400, (int)(await walk.StepAsync("planner", "withdrawal", new { note = "" })).StatusCode);
        await walk.StepAsync("planner", "withdrawal", new { note = "เปิดซ้ำ" }).Json();
        var planner = await walk.As("planner");
        Assert.Equal(1, (int)(await planner.Get(walk.Path))["projectCount"]!);
        Assert.Equal("plan.frozen", (await planner.Send(HttpMethod.Delete, walk.Path, version: (await walk.PlanAsync()).Version()).Problem(409)).Text("code"));
        Assert.Equal("เปิดซ้ำ", (await planner.Get($"{walk.Path}/steps"))["items"]!.AsArray()[^1]!.Text("note"));
        Assert.Equal(["opened", "withdrawn"], Stages(await planner.Get($"{walk.Path}/procedure")));
    }

    [Fact]
    public async Task A_plan_keeps_the_rule_set_of_the_day_it_was_opened()
    {
        var walk = await Walk.BeginAsync(api, "pao");
        var sets = (await (await walk.As("planner")).Get("/api/v1/rule-sets"))["items"]!.AsArray();
        Assert.Equal(sets.Single(s => (bool)s!["inForce"]!)!.Text("id"), (await walk.PlanAsync()).Text("ruleSetId"));
    }

    [Fact]
    public async Task The_first_sending_is_measured_and_a_later_one_is_not()
    {
        var walk = await Walk.BeginAsync(api, "tm");
        await walk.SubmitAsync();
        var planner = await walk.As("planner");
        var first = await planner.Get($"{walk.Path}/compliance/first-submission");
        Assert.Equal(1, (int)first["items"]!);
        await walk.StepAsync("clerk", "return").Json();
        await planner.Send(HttpMethod.Put, walk.Path, new { title = "แผนที่แก้แล้ว" }, (await walk.PlanAsync()).Version()).Json();
        await walk.StepAsync("planner", "submission").Json();
        Assert.Equal(first.ToJsonString(), (await planner.Get($"{walk.Path}/compliance/first-submission")).ToJsonString());
    }

    [Fact]
    public async Task A_plan_that_is_given_up_has_nothing_due()
    {
        var walk = await Walk.BeginAsync(api, "tm");
        Assert.Equal(["2021-10-31"], (await walk.DeadlinesAsync()).Select(d => d.Text("due")));
        await walk.StepAsync("planner", "withdrawal", new { note = "เปิดซ้ำ" }).Json();
        Assert.Empty(await walk.DeadlinesAsync());
    }

    private static JsonNode Action(JsonNode plan, string action) => plan["actions"]!.AsArray().Single(a => a!.Text("action") == action)!;

    private static IEnumerable<string> Stages(JsonNode procedure) => procedure["stages"]!.AsArray().Select(s => s!.Text("stage"));
}
