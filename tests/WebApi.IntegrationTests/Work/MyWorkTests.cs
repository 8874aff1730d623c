using System.Text.Json.Nodes;
using LocalPlan.Infrastructure.RuleSets;
using LocalPlan.WebApi.IntegrationTests.Meetings;
using LocalPlan.WebApi.IntegrationTests.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Work;

public sealed class MyWorkTests(LifecycleApi api) : IClassFixture<LifecycleApi>
{
    [Fact]
    public async Task The_next_step_waits_for_the_office_that_takes_it_and_for_no_other()
    {
        api.GoTo(2021, 10, 1);
        var walk = await Walk.BeginAsync(api, "tm");
        var waiting = Assert.Single(await OfAsync(walk, "secretary"));
        Assert.Equal(("setDirection", "ข้อ 17(1)", "2021-10-31", walk.Path[7..]), (waiting.Text("action"), waiting.Text("clause"), waiting.Text("due"), waiting.Text("address")));
        Assert.Equal("step.community_meeting_missing", waiting["waiting"]![0]!.Text("code"));
        Assert.Equal("บันทึกการกำหนดประเด็นหลัก", waiting["messages"]!.Text("th"));
        Assert.Empty(await OfAsync(walk, "planner"));
        await walk.SubmitAsync();
        Assert.Empty(await OfAsync(walk, "executive"));
        Assert.Equal("committeeAgrees", Assert.Single(await OfAsync(walk, "clerk")).Text("action"));
    }

    [Fact]
    public async Task What_is_due_comes_first_and_becomes_overdue()
    {
        api.GoTo(2022, 3, 1);
        var walk = await Walk.AnnouncedAsync(api, "pao");
        Assert.Equal(("later", "2022-03-16"), await DueAsync(walk));
        api.GoTo(2022, 3, 9);
        Assert.Equal(("soon", "2022-03-16"), await DueAsync(walk));
        api.GoTo(2022, 3, 17);
        Assert.Equal(("overdue", "2022-03-16"), await DueAsync(walk));
    }

    [Fact]
    public async Task How_near_a_day_must_be_is_a_number_of_the_rules_in_force()
    {
        await AddRulesAsync("2029-10-01", reminderDays: 2);
        api.GoTo(2030, 3, 1);
        var walk = await Walk.AnnouncedAsync(api, "tm");
        api.GoTo(2030, 3, 13);
        Assert.Equal(("later", "2030-03-16"), await DueAsync(walk));
        api.GoTo(2030, 3, 14);
        Assert.Equal(("soon", "2030-03-16"), await DueAsync(walk));
    }

    [Fact]
    public async Task Deadlines_and_meetings_wait_beside_the_steps_and_none_waits_twice()
    {
        api.GoTo(2024, 9, 20);
        var walk = await Walk.BeginAsync(api, "sao");
        var planner = await walk.As("planner");
        var budget = new { subject = "actionPlan", anchor = "budgetAnnounced", label = "งบประมาณรายจ่ายประจำปี 2568", date = "2024-09-16" };
        await planner.Send(HttpMethod.Post, "/api/v1/deadlines/events", budget).Json();
        await walk.MeetAsync(isClosed: false);
        var (ofPlanner, ofSecretary) = (await AllAsync(planner), await AllAsync(await walk.As("secretary")));
        var actionPlan = Assert.Single(ofPlanner, w => w.Text("subject") == "deadline");
        Assert.Equal(("2024-10-16", "ข้อ 27", "later"), (actionPlan.Text("due"), actionPlan.Text("clause"), actionPlan.Text("urgency")));
        Assert.Equal($"/calendar?deadline={actionPlan.Text("subjectId")}", actionPlan.Text("address"));
        Assert.Contains("แผนการดำเนินงาน", actionPlan["messages"]!.Text("th"), StringComparison.Ordinal);
        var meeting = Assert.Single(ofSecretary, w => w.Text("subject") == "meeting");
        Assert.Equal(("close", "2024-09-20", $"ปิดประชุมครั้งที่ {walk.LastMeeting}"), (meeting.Text("action"), meeting.Text("due"), meeting["messages"]!.Text("th")));
        Assert.Empty(meeting["waiting"]!.AsArray());
        Assert.Single(await OfAsync(walk, "secretary"));
        Assert.DoesNotContain(await AllAsync(await walk.As("executive")), w => w.Text("subject") != "plan");
    }

    [Fact]
    public async Task A_deadline_that_is_near_shows_whose_office_must_act()
    {
        api.GoTo(2021, 10, 1);
        var walk = await Walk.BeginAsync(api, "sao");
        Assert.Empty(await OfAsync(walk, "planner"));
        api.GoTo(2021, 10, 25);
        var soon = Assert.Single(await OfAsync(walk, "planner"));
        Assert.Equal(("work.plan_watch", "soon", "2021-10-31", "ข้อ 18"), (soon.Text("code"), soon.Text("urgency"), soon.Text("due"), soon.Text("clause")));
        Assert.Equal("ติดตาม: บันทึกการกำหนดประเด็นหลัก (หน้าที่ของ ปลัด, เลขานุการคณะกรรมการ)", soon["messages"]!.Text("th"));
        Assert.Equal("access.other_office", Assert.Single(soon["waiting"]!.AsArray())!.Text("code"));
        Assert.Empty(await OfAsync(walk, "executive"));
        api.GoTo(2021, 11, 1);
        Assert.Equal("overdue", Assert.Single(await OfAsync(walk, "planner")).Text("urgency"));
    }

    [Fact]
    public async Task A_meeting_waits_when_its_day_is_near_and_says_what_stands_against_it()
    {
        api.GoTo(2022, 3, 1);
        var secretary = await api.OnThisDayAsync("secretary.tm");
        var meeting = await Meeting.PlanAsync(secretary, Meeting.Draft("staff", number: api.NextMeeting(), date: "2022-03-20"));
        await meeting.Do(HttpMethod.Post, "invitation", new { sentOn = "2022-03-01" });
        async Task<List<JsonNode>> WaitingAsync() => [.. (await AllAsync(await api.OnThisDayAsync("secretary.tm"))).Where(w => w.Text("subjectId") == meeting.State.Text("id"))];
        Assert.Empty(await WaitingAsync());
        api.GoTo(2022, 3, 14);
        Assert.Equal("meeting.not_yet", Assert.Single(Assert.Single(await WaitingAsync())["waiting"]!.AsArray())!.Text("code"));
        api.GoTo(2022, 3, 20);
        Assert.Empty(Assert.Single(await WaitingAsync())["waiting"]!.AsArray());
        await new Meeting(await api.OnThisDayAsync("secretary.tm"), meeting.State).Do(HttpMethod.Post, "opening");
        Assert.Equal(["meeting.groups_missing", "meeting.item_undecided"], Assert.Single(await WaitingAsync())["waiting"]!.AsArray().Select(w => w!.Text("code")));
    }

    private async Task AddRulesAsync(string from, int reminderDays)
    {
        var client = await api.As(Api.Sao);
        var rules = await client.Get($"/api/v1/rule-sets/{(await client.Get("/api/v1/rule-sets"))["items"]![0]!.Text("id")}");
        rules.AsObject().Remove("id");
        rules["effectiveFrom"] = from;
        rules["numbers"]!.AsArray().Single(n => n!.Text("key") == "reminderDays")!["value"] = reminderDays;
        await using var scope = api.Services.CreateAsyncScope();
        await using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"[{rules.ToJsonString()}]"));
        Assert.Null((await scope.ServiceProvider.GetRequiredService<RuleSetAdder>().AddAsync(file, TestContext.Current.CancellationToken)).Error);
    }

    private static async Task<List<JsonNode>> AllAsync(HttpClient client) => [.. (await client.Get("/api/v1/my-work"))["items"]!.AsArray().Select(i => i!)];

    private static async Task<(string, string)> DueAsync(Walk walk)
    {
        var item = Assert.Single(await OfAsync(walk, "planner"));
        return (item.Text("urgency"), item.Text("due"));
    }

    private static async Task<List<JsonNode>> OfAsync(Walk walk, string office) =>
        [.. (await (await walk.As(office)).Get("/api/v1/my-work"))["items"]!.AsArray().Select(i => i!).Where(i => i.Text("subjectId") == walk.Id.ToString())];
}
