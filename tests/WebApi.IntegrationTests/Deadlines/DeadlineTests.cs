using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Deadlines;

public sealed class DeadlineTests(Api api) : IClassFixture<Api>
{
    private const string Deadlines = "/api/v1/deadlines";

    [Fact]
    public async Task An_action_plan_announced_on_20_October_is_opened_by_4_November_and_may_be_taken_down_from_24_November()
    {
        var client = await api.As(Api.MaeSot);
        var budget = Assert.Single(await Happened(client, new { subject = "actionPlan", anchor = "budgetAnnounced", label = "งบ", date = "2021-09-30" }))!;
        var plan = budget.Text("subjectId");
        var announced = await Happened(client, new { subject = "actionPlan", subjectId = plan, anchor = "announced", date = "2021-10-20" });
        Assert.Equal(("2021-11-04", "ข้อ 26", "overdue"), Facts(Of(announced, "D5a")));
        Assert.Equal("done", Of(announced, "D4").Text("status"));

        var posted = await Happened(client, new { subject = "actionPlan", subjectId = plan, anchor = "postingOpened", date = "2021-10-25" });
        Assert.Equal("2021-10-25", Of(posted, "D5a").Text("doneOn"));
        var down = Of(posted, "D5b");
        Assert.Equal(("2021-11-24", "2021-11-24", true, "open"), (down.Text("due"), down.Text("earliest"), (bool)down["notBefore"]!, down.Text("status")));

        var early = await client.Send(HttpMethod.Post, $"{Deadlines}/events", new { subject = "actionPlan", subjectId = plan, anchor = "postingEnded", date = "2021-11-23" }).Problem(400);
        var fault = early["details"]![0]!;
        Assert.Equal(("deadline.too_early", "date", "ข้อ 26"), (fault.Text("code"), fault.Text("field"), fault.Text("clause")));
        Assert.Contains("24 พฤศจิกายน 2564", fault["messages"]!.Text("th"), StringComparison.Ordinal);
        var ended = await Happened(client, new { subject = "actionPlan", subjectId = plan, anchor = "postingEnded", date = "2021-11-24" });
        Assert.All(ended, d => Assert.Equal("done", d!.Text("status")));
    }

    [Fact]
    public async Task What_happens_to_a_plan_or_an_amendment_is_recorded_by_its_steps_and_by_nobody_else()
    {
        var client = await api.As(Api.MaeSot);
        var plan = (await client.NewPlan()).Split('/')[^1];
        foreach (var anchor in new[] { "announced", "postingOpened", "postingEnded" })
        {
            foreach (var subject in new[] { "plan", "amendment" })
            {
                var made = new { subject, subjectId = plan, anchor, date = "2021-10-20" };
                Assert.Equal("deadline.kept_by_steps", (await client.Send(HttpMethod.Post, $"{Deadlines}/events", made).Problem(409)).Text("code"));
            }
        }
        var opened = Assert.Single((await client.Get($"{Deadlines}?subjectId={plan}"))["items"]!.AsArray())!;
        var path = $"{Deadlines}/{opened.Text("id")}";
        async Task<string> Refused(HttpMethod method, string part, object? body) =>
            (await client.Send(method, $"{path}/{part}", body, opened.Version()).Problem(409)).Text("code");
        Assert.Equal("deadline.kept_by_steps", await Refused(HttpMethod.Post, "completion", new { doneOn = "2021-10-20" }));
        Assert.Equal("deadline.kept_by_steps", await Refused(HttpMethod.Delete, "completion", null));
        Assert.Equal("deadline.kept_by_steps", await Refused(HttpMethod.Put, "anchor", new { fiscalYear = 2571 }));
        Assert.Null((string?)(await client.Get(path))["doneOn"]);
    }

    /// <summary>Scenario 19.</summary>
    [Theory]
    [InlineData("planner.pao", "D2", "2026-11-30")]
    [InlineData("planner.tm", "D1", "2026-10-31")]
    public async Task A_plan_for_2571_is_finished_in_November_2569_by_a_PAO_and_in_October_by_a_municipality(string userName, string rule, string due)
    {
        var client = await api.As(userName);
        var plan = (await client.NewPlan(2571)).Split('/')[^1];
        var opened = Assert.Single((await client.Get($"{Deadlines}?subjectId={plan}"))["items"]!.AsArray())!;
        Assert.Equal((rule, due), (opened.Text("ruleCode"), opened.Text("due")));
        var details = await client.Get($"{Deadlines}/{opened.Text("id")}");
        Assert.Equal(["limit.fiscal_year", "limit.counted_year", "limit.within_month"], details["explanation"]!.AsArray().Select(s => s!.Text("code")).Take(3));
        Assert.Contains("2571", details["explanation"]![0]!["messages"]!.Text("th"), StringComparison.Ordinal);

        var preview = await client.Send(HttpMethod.Post, $"{Deadlines}/preview", new { anchors = new[] { new { anchor = "fiscalYear", fiscalYear = 2571 } }, ruleCodes = new[] { rule } }).Json();
        Assert.Equal(due, Assert.Single(preview["items"]!.AsArray())!.Text("due"));
    }

    /// <summary>Scenario 26.</summary>
    [Fact]
    public async Task Each_announced_budget_opens_an_action_plan_of_its_own_with_a_reminder_a_week_before()
    {
        var client = await api.As(Api.MaeSot);
        var annual = Assert.Single(await Happened(client, new { subject = "actionPlan", anchor = "budgetAnnounced", label = "งบประมาณรายจ่ายประจำปี 2568", date = "2024-09-16" }))!;
        Assert.Equal(("2024-10-16", "2024-10-09", "ข้อ 27"), (annual.Text("due"), annual.Text("remindOn"), annual.Text("clause")));
        var supplementary = Assert.Single(await Happened(client, new { subject = "actionPlan", anchor = "budgetAnnounced", label = "งบประมาณรายจ่ายเพิ่มเติม ฉบับที่ 1", date = "2025-03-03" }))!;
        Assert.Equal("2025-04-02", supplementary.Text("due"));
        Assert.NotEqual(annual.Text("subjectId"), supplementary.Text("subjectId"));
    }

    /// <summary>Scenario 27.</summary>
    [Fact]
    public async Task A_report_put_on_10_December_is_announced_by_25_December_and_without_one_the_year_is_red()
    {
        var client = await api.As(Api.MaeSot);
        var year = Assert.Single(await Happened(client, new { subject = "evaluation", anchor = "fiscalYear", fiscalYear = 2567, label = "รายงานปี 2567" }))!;
        Assert.Equal(("2024-12-31", "ข้อ 30(5)", "overdue"), Facts(year));
        var red = await client.Get($"{Deadlines}?status=overdue&subject=evaluation");
        Assert.Contains(year.Text("id"), red["items"]!.AsArray().Select(d => d!.Text("id")));

        var subject = year.Text("subjectId");
        var put = await Happened(client, new { subject = "evaluation", subjectId = subject, anchor = "reportPut", date = "2024-12-10" });
        Assert.Equal(("done", "2024-12-25"), (Of(put, "D6a").Text("status"), Of(put, "D6b").Text("due")));
        var posted = await Happened(client, new { subject = "evaluation", subjectId = subject, anchor = "postingOpened", date = "2024-12-20" });
        Assert.Equal("2025-01-19", Of(posted, "D6c").Text("earliest"));
        Assert.Empty((await client.Get($"{Deadlines}?status=overdue&subjectId={subject}"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_corrected_day_moves_what_is_open_logs_who_did_it_and_leaves_what_is_done()
    {
        var client = await api.As(Api.MaeSot);
        var opened = Assert.Single(await Happened(client, new { subject = "actionPlan", anchor = "budgetAnnounced", label = "งบ ก", date = "2024-09-16" }))!;
        var path = $"{Deadlines}/{opened.Text("id")}";
        Assert.Equal("deadline.date_required", (await client.Send(HttpMethod.Put, $"{path}/anchor", new { fiscalYear = 2568 }, opened.Version()).Problem(400)).Text("code"));
        var moved = await client.Send(HttpMethod.Put, $"{path}/anchor", new { date = "2024-09-20" }, opened.Version()).Json();
        var change = Assert.Single(moved["changes"]!.AsArray())!;
        Assert.Equal(("2024-10-20", "2024-10-16", "2024-10-20", "anchorMoved", "นักวิเคราะห์นโยบายและแผน"),
            (moved.Text("due"), change.Text("dueFrom"), change.Text("dueTo"), change.Text("reason"), change.Text("by")));

        var done = await client.Send(HttpMethod.Post, $"{path}/completion", new { doneOn = "2024-10-01" }, moved.Version()).Json();
        Assert.Equal("done", done.Text("status"));
        var refused = await client.Send(HttpMethod.Put, $"{path}/anchor", new { date = "2024-09-25" }, done.Version()).Problem(409);
        Assert.Equal("deadline.already_done", refused.Text("code"));
        var again = await Happened(client, new { subject = "actionPlan", subjectId = opened.Text("subjectId"), anchor = "budgetAnnounced", date = "2024-09-30" });
        Assert.Equal("2024-10-20", Of(again, "D4").Text("due"));

        var reopened = await client.Send(HttpMethod.Delete, $"{path}/completion", null, done.Version()).Json();
        Assert.Equal("overdue", reopened.Text("status"));
    }

    [Fact]
    public async Task A_preview_keeps_nothing()
    {
        var client = await api.As("planner.sao");
        var before = (await client.Get(Deadlines))["items"]!.AsArray().Count;
        var random = new Random(7);
        for (var i = 0; i < 25; i++)
        {
            var anchors = new[] { new { anchor = "announced", date = new DateOnly(2021, 1, 1).AddDays(random.Next(2000)) } };
            var dates = (await client.Send(HttpMethod.Post, $"{Deadlines}/preview", new { anchors }).Json())["items"]!.AsArray();
            Assert.Equal(3, dates.Count);
            Assert.All(dates, d => Assert.NotEmpty(d!["explanation"]!.AsArray()));
        }
        Assert.Equal(before, (await client.Get(Deadlines))["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_what_would_satisfy_the_rule()
    {
        var client = await api.As(Api.MaeSot);
        async Task<string> Refused(object body) => (await client.Send(HttpMethod.Post, $"{Deadlines}/events", body).Problem(400)).Text("code");
        Assert.Equal("deadline.event_unknown", await Refused(new { subject = "budget", anchor = "reportPut", label = "ก", date = "2024-01-01" }));
        Assert.Equal("deadline.event_unknown", await Refused(new { subject = "coordination", anchor = "fiscalYear", label = "ก", fiscalYear = 2571 }));
        Assert.Equal("deadline.event_in_future", await Refused(new { subject = "actionPlan", anchor = "budgetAnnounced", label = "ก", date = "2199-01-01" }));
        Assert.Equal("deadline.label_required", await Refused(new { subject = "actionPlan", anchor = "budgetAnnounced", date = "2024-01-01" }));
        Assert.Equal("deadline.fiscal_year_required", await Refused(new { subject = "evaluation", anchor = "fiscalYear", label = "ก", date = "2024-01-01" }));
        Assert.Equal("deadline.subject_unknown", await Refused(new { subject = "actionPlan", anchor = "announced", subjectId = Guid.CreateVersion7(), date = "2024-01-01" }));
        Assert.Equal("validation.failed", await Refused(new { subject = "evaluation", anchor = "fiscalYear", label = "ก", fiscalYear = 2026 }));
    }

    [Fact]
    public async Task A_deleted_plan_takes_its_open_deadlines_along()
    {
        var client = await api.As(Api.MaeSot);
        var path = await client.NewPlan();
        (await client.Send(HttpMethod.Delete, path, null, (await client.Get(path)).Version())).EnsureSuccessStatusCode();
        Assert.Empty((await client.Get($"{Deadlines}?subjectId={path.Split('/')[^1]}"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_long_list_is_read_in_pages_the_nearest_first()
    {
        var client = await api.As("planner.tm");
        for (var i = 0; i < 7; i++)
            await Happened(client, new { subject = "actionPlan", anchor = "budgetAnnounced", label = $"งบ {i}", date = new DateOnly(2024, 1, 20 - i) });
        var (read, next) = (new List<string>(), (string?)null);
        do
        {
            var page = await client.Get($"{Deadlines}?subject=actionPlan&limit=3{(next is null ? "" : $"&after={next}")}");
            read.AddRange(page["items"]!.AsArray().Select(d => d!.Text("due")));
            next = (string?)page["next"];
        }
        while (next is not null);
        Assert.Equal(7, read.Count);
        Assert.Equal(read.Order(StringComparer.Ordinal), read);
        Assert.Equal("paging.cursor_invalid", (await client.GetAsync($"{Deadlines}?after=xx").Problem(400)).Text("code"));
    }

    [Fact]
    public async Task Reminders_fall_due_a_week_before_and_when_late_and_only_once()
    {
        var client = await api.As("coordinator.pao");
        var late = Assert.Single(await Happened(client, new { subject = "actionPlan", anchor = "budgetAnnounced", label = "ก", date = "2026-01-01" }))!;
        var today = late["daysLeft"]!.GetValue<int>();
        var near = Assert.Single(await Happened(client, new
        {
            subject = "actionPlan",
            anchor = "budgetAnnounced",
            label = "ข",
            date = DateOnly.Parse(late.Text("due"), System.Globalization.CultureInfo.InvariantCulture).AddDays(-today - 27),
        }))!;
        Assert.Equal(3, (int)near["daysLeft"]!);
        for (var run = 0; run < 2; run++)
            await DailyWork.RunAsync(api, client);
        var (lateNow, nearNow) = (await client.Get($"{Deadlines}/{late.Text("id")}"), await client.Get($"{Deadlines}/{near.Text("id")}"));
        Assert.Equal("overdue", Assert.Single(lateNow["reminders"]!.AsArray())!.Text("kind"));
        Assert.Equal("dueSoon", Assert.Single(nearNow["reminders"]!.AsArray())!.Text("kind"));
        Assert.Equal(late.Version(), lateNow.Version());
        Assert.Contains(near.Text("id"), (await client.Get($"{Deadlines}?withinDays=7"))["items"]!.AsArray().Select(d => d!.Text("id")));
    }

    private static async Task<JsonArray> Happened(HttpClient client, object body) =>
        (await client.Send(HttpMethod.Post, $"{Deadlines}/events", body).Json())["items"]!.AsArray();

    private static JsonNode Of(JsonArray deadlines, string rule) => deadlines.Single(d => d!.Text("ruleCode") == rule)!;

    private static (string Due, string Clause, string Status) Facts(JsonNode deadline) => (deadline.Text("due"), deadline.Text("clause"), deadline.Text("status"));
}
