using System.Text.Json.Nodes;
using LocalPlan.Infrastructure.Postings;
using LocalPlan.WebApi.IntegrationTests.Amendments;
using LocalPlan.WebApi.IntegrationTests.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Postings;

/// <summary>Each test has an API of its own, since a clock does not go back.</summary>
public sealed class PostingTests(Server server) : IAsyncLifetime
{
    private readonly LifecycleApi _api = new(server);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    /// <summary>Scenario 18, with its deadlines and the certificate of its thirty full days.</summary>
    [Fact]
    public async Task Announced_on_20_October_posted_on_the_25th_it_may_be_taken_down_from_24_November()
    {
        _api.GoTo(2021, 10, 20);
        var walk = await Walk.AnnouncedAsync(_api, "tm");
        var work = (await (await walk.As("planner")).Get("/api/v1/my-work"))["items"]!.AsArray().Single(w => w!.Text("subjectId") == walk.Id.ToString())!;
        Assert.Equal(("2021-11-04", "later", "ข้อ 24"), (work.Text("due"), work.Text("urgency"), work.Text("clause")));

        Assert.Equal([("D1", "2021-10-20", "2021-10-31"), ("D3a", null, "2021-11-04")], await DeadlinesAsync(walk));

        _api.GoTo(2021, 10, 25);
        var posting = await walk.PostAsync();
        Assert.Equal([("D3a", "2021-10-25", "2021-11-04"), ("D3b", null, "2021-11-24")], (await DeadlinesAsync(walk))[1..]);
        Assert.Equal(("2021-10-25", "2021-11-24"), (posting.Text("openedOn"), posting.Text("mayEndOn")));
        var address = $"{walk.Path}/postings/{posting.Text("id")}";
        for (var i = 0; i < 29; i++)
            await NextDayAsync();
        Assert.Equal("posting.too_early", (await (await walk.As("clerk")).GetAsync($"{address}/certificate").Problem(409)).Text("code"));
        var planner = await walk.As("planner");
        var early = await planner.Send(HttpMethod.Delete, address, version: (await planner.Get(address)).Version()).Problem(409);
        Assert.Equal(("posting.too_early", "ข้อ 24"), (early.Text("code"), early.Text("clause")));

        await NextDayAsync();
        planner = await walk.As("planner");
        var certificate = await planner.Get($"{address}/certificate");
        Assert.Equal(31, certificate["posting"]!["days"]!.AsArray().Count);
        Assert.Equal("2021-11-24", certificate.Text("issuedOn"));
        Assert.Equal(204, (int)(await planner.Send(HttpMethod.Delete, address, version: (await planner.Get(address)).Version())).StatusCode);
        Assert.Equal(("D3b", "2021-11-24", "2021-11-24"), (await DeadlinesAsync(walk))[^1]);
    }

    [Fact]
    public async Task A_missed_day_is_named_and_the_certificate_refused_until_a_new_posting_is_complete()
    {
        _api.GoTo(2023, 2, 1);
        var walk = await Walk.AnnouncedAsync(_api, "pao");
        var address = $"{walk.Path}/postings/{(await walk.PostAsync()).Text("id")}";
        for (var i = 0; i < 31; i++)
        {
            if (i == 9)
            {
                await TamperAsync(walk.Id, "ขุดลอกคลอง");
                await WatchAsync();
                await TamperAsync(walk.Id, "ก่อสร้างถนน หมู่ที่ 3");
            }
            await NextDayAsync();
        }
        var planner = await walk.As("planner");
        var problem = await planner.GetAsync($"{address}/certificate").Problem(409);
        Assert.Equal("posting.days_missed", problem.Text("code"));
        Assert.Equal(["2023-02-10"], problem["args"]!["dates"]!.AsArray().Select(d => (string)d!));
        Assert.Contains("10 กุมภาพันธ์ 2566", problem.Text("title"), StringComparison.Ordinal);
        Assert.Equal("otherContent", Days(await planner.Get(address)).Single(d => d.Text("outcome") == "missed").Text("reason"));

        var shut = await planner.Send(HttpMethod.Delete, address, version: (await planner.Get(address)).Version()).Problem(409);
        Assert.Equal(("posting.days_missed", "ข้อ 24"), (shut.Text("code"), shut.Text("clause")));
        Assert.Equal(("D3b", null, "2023-03-03"), (await DeadlinesAsync(walk))[^1]);

        var again = await planner.Send(HttpMethod.Post, $"{walk.Path}/postings", new { }).Json();
        Assert.Equal("2023-03-04", again.Text("openedOn"));
        Assert.Equal("2023-03-04", (await planner.Get(address)).Text("closedOn"));
        Assert.Equal(("D3b", null, "2023-04-03"), (await DeadlinesAsync(walk))[^1]);
        Assert.Equal("posting.open_already", (await planner.Send(HttpMethod.Post, $"{walk.Path}/postings", new { }).Problem(409)).Text("code"));
    }

    [Fact]
    public async Task The_version_an_officer_has_seen_holds_while_the_page_is_looked_at_and_nothing_changes()
    {
        _api.GoTo(2024, 5, 1);
        var walk = await Walk.AnnouncedAsync(_api, "tm");
        var address = $"{walk.Path}/postings/{(await walk.PostAsync()).Text("id")}";
        await WatchAsync();
        var planner = await walk.As("planner");
        var seen = (await planner.Get(address)).Version();
        _api.Clock.Advance(TimeSpan.FromMinutes(10));
        await WatchAsync();
        Assert.Equal(seen, (await planner.Get(address)).Version());
    }

    [Fact]
    public async Task A_day_on_which_the_product_did_not_run_is_missed()
    {
        _api.GoTo(2024, 5, 1);
        var walk = await Walk.AnnouncedAsync(_api, "tm");
        var address = $"{walk.Path}/postings/{(await walk.PostAsync()).Text("id")}";
        await WatchAsync();
        _api.GoTo(2024, 5, 3);
        await WatchAsync();
        var days = Days(await (await walk.As("planner")).Get(address));
        Assert.Equal([("2024-05-01", "ok"), ("2024-05-02", "missed"), ("2024-05-03", "ok")], days.Select(d => (d.Text("day"), d.Text("outcome"))));
        Assert.Equal("notChecked", days[1].Text("reason"));
    }

    [Fact]
    public async Task What_is_opened_just_before_midnight_has_its_first_day_without_waiting()
    {
        _api.GoTo(2024, 6, 2);
        var walk = await Walk.AnnouncedAsync(_api, "tm");
        _api.GoTo(2024, 6, 3);
        _api.Clock.Advance(TimeSpan.FromHours(14) + TimeSpan.FromMinutes(57));
        var address = $"{walk.Path}/postings/{(await walk.PostAsync()).Text("id")}";
        var (planner, days) = (await walk.As("planner"), new List<JsonNode>());
        for (var look = 0; days.Count == 0 && look < 1200; look++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            days = Days(await planner.Get(address));
        }
        Assert.Equal(("2024-06-03", "ok"), (Assert.Single(days).Text("day"), days[0].Text("outcome")));
    }

    [Fact]
    public async Task The_public_page_shows_what_was_announced_and_no_names_of_people()
    {
        _api.GoTo(2025, 1, 6);
        var walk = await Walk.AnnouncedAsync(_api, "pao");
        var posting = await walk.PostAsync();
        var response = await _api.Anonymous().GetAsync($"/api/v1/public/postings/{posting.Text("id")}");
        var text = await response.Content.ReadAsStringAsync();
        var page = JsonNode.Parse(text)!;
        var projects = (await _api.Anonymous().Get($"/api/v1/public/postings/{posting.Text("id")}/projects"))["items"]!.AsArray();
        Assert.Equal(posting.Text("hash"), page.Text("hash"));
        Assert.Equal(750000m, (decimal)page["figures"]!["amount"]!);
        Assert.Equal(("ก่อสร้างถนน หมู่ที่ 3", 750000m), (projects[0]!.Text("name"), (decimal)projects[0]!["amount"]!));
        Assert.DoesNotContain("ผู้ลงนาม", text + projects.ToJsonString(), StringComparison.Ordinal);
        foreach (var part in new[] { "", "/projects" })
            await _api.Anonymous().GetAsync($"/api/v1/public/postings/{Guid.CreateVersion7()}{part}").Problem(404);
    }

    [Fact]
    public async Task The_page_of_an_amended_edition_names_the_one_in_force_and_its_page()
    {
        var walk = await Round.AnnouncedPlanAsync(_api, "tm");
        var visitor = _api.Anonymous();
        async Task<JsonNode?> LatestAsync(JsonNode posting) => (await visitor.Get($"/api/v1/public/postings/{posting.Text("id")}"))["latest"];
        var first = await walk.PostAsync();
        Assert.Null(await LatestAsync(first));
        await Round.CorrectedAsync(_api, walk, "หมู่ที่ 4", new { expectedResult = "เดินทาง สะดวก" });
        var latest = (await LatestAsync(first))!;
        Assert.Equal(("แก้ไข ครั้งที่ 1/2564", "2021-10-20", null), (latest.Text("label"), latest.Text("announcedOn"), latest["postingId"]));
        var second = await walk.PostAsync();
        Assert.Equal(second.Text("id"), (await LatestAsync(first))!.Text("postingId"));
        Assert.Null(await LatestAsync(second));
    }

    [Fact]
    public async Task Nothing_is_posted_before_it_is_announced()
    {
        var walk = await Walk.BeginAsync(_api, "tm");
        var planner = await walk.As("planner");
        Assert.Equal("plan.not_announced", (await planner.Send(HttpMethod.Post, $"{walk.Path}/postings", new { }).Problem(409)).Text("code"));
        Assert.Equal("plan.not_announced", (await planner.GetAsync($"{walk.Path}/announcement").Problem(409)).Text("code"));
    }

    /// <summary>By rule, when it was done, and until when it is due.</summary>
    private static async Task<List<(string, string?, string)>> DeadlinesAsync(Walk walk) =>
        [.. (await walk.DeadlinesAsync()).OrderBy(d => d.Text("ruleCode"), StringComparer.Ordinal).Select(d => (d.Text("ruleCode"), (string?)d["doneOn"], d.Text("due")))];

    private static List<JsonNode> Days(JsonNode posting) => [.. posting["days"]!.AsArray().Select(d => d!)];

    /// <summary>Looks at the page on the day of the clock, then goes to the next.</summary>
    private async Task NextDayAsync()
    {
        await WatchAsync();
        _api.Clock.Advance(TimeSpan.FromDays(1));
        await WatchAsync();
    }

    private Task WatchAsync() => _api.Services.GetRequiredService<PostingWatcher>().WatchAsync(TestContext.Current.CancellationToken);

    private Task TamperAsync(Guid plan, string name) => _api.Database(db => db.Database.ExecuteSqlAsync($$"""
        update project_versions set content = jsonb_set(content, '{draft,name}', to_jsonb({{name}}::text))
        where edition_id in (select id from plan_editions where plan_id = {{plan}})
        """));
}
