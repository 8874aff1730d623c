using System.Text.Json.Nodes;
using LocalPlan.Domain.Calendar;
using LocalPlan.WebApi.IntegrationTests.Handbooks;
using LocalPlan.WebApi.IntegrationTests.Meetings;

namespace LocalPlan.WebApi.IntegrationTests.KnowledgePlans;

public sealed class KnowledgePlanTests(Api api) : IClassFixture<Api>
{
    private const string Root = "/api/v1/knowledge-plans";

    [Fact]
    public async Task Scenario_32_seven_of_ten_is_not_more_than_seventy_percent_and_eight_is()
    {
        var (pao, secretary) = (await api.As("coordinator.pao"), await api.As("secretary.pao"));
        var plan = await OpenAsync(pao, 2569);
        Assert.Equal(("0/0  False", "noMeeting  "), (Figure(plan, 1), Missing(plan, 1)));
        var meeting = await Meeting.OpenAsync(secretary, Meeting.Draft("staff"));
        plan = await HoldAsync(pao, plan, meeting, 1);
        Assert.Equal("meetingNotCounted พิจารณาร่างแผน ", Missing(plan, 1));
        Assert.Equal(meeting.State.Text("id"), Assert.Single(plan["meetings"]!.AsArray())!.Text("meetingId"));
        foreach (var (attended, figure, missing) in new[]
        {
            (7, "7/10 70.0 False", "absent กองยุทธศาสตร์และงบประมาณ 3"),
            (8, "8/10 80.0 True", "absent กองยุทธศาสตร์และงบประมาณ 2"),
        })
        {
            await meeting.Do(HttpMethod.Patch, "attendance", new { groups = new[] { new { name = "กองยุทธศาสตร์และงบประมาณ", invited = 10, attended } } });
            plan = await pao.Get($"{Root}/{plan.Text("id")}");
            Assert.Equal((figure, missing), (Figure(plan, 1), Missing(plan, 1)));
        }
        Assert.Equal((70, true, "KM 1", "noMeeting  "), ((int)Activity(plan, 1)["target"]!, (bool)Activity(plan, 1)["mustExceed"]!, Activity(plan, 1).Text("clause"), Missing(plan, 4)));
    }

    [Fact]
    public async Task Scenario_33_eight_of_nine_districts_is_88_9_percent_and_names_the_ninth()
    {
        var pao = await api.As("coordinator.pao");
        var plan = await OpenAsync(pao, FiscalYear.Of(FilledPlan.Today).BuddhistEra);
        var path = $"{Root}/{plan.Text("id")}";
        Assert.Equal(("0/1 0.0 False", "noHandbook  ", "0/9 0.0 False", "noHandbook  "), (Figure(plan, 5), Missing(plan, 5), Figure(plan, 6), Missing(plan, 6)));

        var handbook = await SharedHandbook.WrittenAsync(pao);
        Assert.Equal("noHandbook  ; unpublished คู่มือการประสานแผน ", Missing(await pao.Get(path), 5));
        await handbook.Publish();
        var districts = await handbook.Deliveries("kind=district");
        foreach (var district in districts.SkipLast(1))
            await handbook.Receive(district.Text("districtId"));
        plan = await pao.Get(path);
        Assert.Equal(("1/1 100.0 True", "8/9 88.9 False", "notReceived อำเภอวังเจ้า "), (Figure(plan, 5), Figure(plan, 6), Missing(plan, 6)));
        Assert.Equal("25 อำเภอ", Activity(plan, 6)["query"]!.Text("printed"));

        await handbook.Receive(districts[^1].Text("districtId"));
        Assert.Equal(("9/9 100.0 True", ""), (Figure(await pao.Get(path), 6), Missing(await pao.Get(path), 6)));
    }

    [Fact]
    public async Task The_library_counts_what_a_reviewer_found_right_and_names_the_rest()
    {
        var pao = await api.As(Api.Pao);
        var plan = await OpenAsync(pao, FiscalYear.Of(FilledPlan.Today).BuddhistEra + 1);
        var path = $"{Root}/{plan.Text("id")}";
        Assert.Equal(("0/0  False", "noDocument  "), (Figure(plan, 2), Missing(plan, 3)));
        for (var i = 1; i <= 5; i++)
        {
            var document = await pao.Send(HttpMethod.Post, "/api/v1/law-documents",
                new { title = $"ระเบียบ {i}", category = "regulation", source = "ราชกิจจานุเบกษา", date = "2005-10-31" }).Json();
            if (i < 5)
                await pao.Send(HttpMethod.Put, $"/api/v1/law-documents/{document.Text("id")}/review",
                    new { isCorrect = true, isComplete = true, isWellSorted = i > 1, note = "ผิดหมวด" }, document.Version()).Json();
        }
        plan = await pao.Get(path);
        Assert.Equal(("4/5 80.0 False", "unreviewed ระเบียบ 5 "), (Figure(plan, 2), Missing(plan, 2)));
        Assert.Equal(("3/5 60.0 False", "faulty ระเบียบ 1 ; unreviewed ระเบียบ 5 "), (Figure(plan, 3), Missing(plan, 3)));
    }

    [Fact]
    public async Task What_no_activity_counts_is_refused_and_another_year_too()
    {
        var (pao, secretary) = (await api.As("coordinator.pao"), await api.As("secretary.pao"));
        var plan = await OpenAsync(pao, 2568);
        var meeting = await Meeting.OpenAsync(secretary, Meeting.Draft("staff", number: "1/2569"));
        var path = $"{Root}/{plan.Text("id")}/meetings";
        foreach (var (activity, id, code) in new[]
        {
            (8, meeting.State.Text("id"), "knowledge_plan.activity_unknown"),
            (2, meeting.State.Text("id"), "knowledge_plan.not_by_meeting"),
            (1, meeting.State.Text("id"), "knowledge_plan.meeting_outside_year"),
            (1, Guid.CreateVersion7().ToString(), "knowledge_plan.meeting_not_found"),
        })
            Assert.Equal(code, (await pao.Send(HttpMethod.Put, path, new { meetings = new[] { new { activity, meetingId = id } } }, plan.Version()).Problem(400)).Text("code"));
        Assert.Equal("knowledge_plan.year_taken", (await pao.Send(HttpMethod.Post, Root, new { fiscalYear = 2568 }).Problem(409)).Text("code"));
        Assert.Equal("knowledge_plan.only_pao", (await (await api.As(Api.MaeSot)).Send(HttpMethod.Post, Root, new { fiscalYear = 2568 }).Problem(403)).Text("code"));
        Assert.Contains(2568, (await pao.All(Root)).Select(p => (int)p["fiscalYear"]!));
    }

    private static async Task<JsonNode> OpenAsync(HttpClient pao, int year) => await pao.Send(HttpMethod.Post, Root, new { fiscalYear = year }).Json();

    private static Task<JsonNode> HoldAsync(HttpClient pao, JsonNode plan, Meeting meeting, int activity) => pao.Send(HttpMethod.Put,
        $"{Root}/{plan.Text("id")}/meetings", new { meetings = new[] { new { activity, meetingId = meeting.State.Text("id") } } }, plan.Version()).Json();

    private static JsonNode Activity(JsonNode plan, int number) => plan["activities"]!.AsArray().Single(a => (int)a!["number"]! == number)!;

    private static string Figure(JsonNode plan, int number)
    {
        var (activity, invariant) = (Activity(plan, number), System.Globalization.CultureInfo.InvariantCulture);
        return $"{activity["numerator"]}/{activity["denominator"]} {((decimal?)activity["percent"])?.ToString("0.0", invariant)} {(bool)activity["isReached"]!}";
    }

    private static string Missing(JsonNode plan, int number) =>
        string.Join("; ", Activity(plan, number)["missing"]!.AsArray().Select(m => $"{m!["kind"]} {m["name"]} {m["count"]}"));
}
