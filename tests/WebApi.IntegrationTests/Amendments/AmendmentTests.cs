using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using LocalPlan.WebApi.IntegrationTests.Plans;
using MiniExcelLibs;

namespace LocalPlan.WebApi.IntegrationTests.Amendments;

public sealed class AmendmentTests(LifecycleApi api) : IClassFixture<LifecycleApi>
{
    [Fact]
    public async Task Only_an_announced_plan_is_amended()
    {
        var walk = await Walk.BeginAsync(api, "tm");
        var problem = await (await walk.As("planner")).Send(HttpMethod.Post, $"{walk.Path}/amendments", new { kind = "change" }).Problem(409);
        Assert.Equal("amendment.plan_not_amendable", problem.Text("code"));
        Assert.Equal("plan.not_announced", (await (await walk.As("planner")).GetAsync($"{walk.Path}/as-of?date=2022-01-01").Problem(409)).Text("code"));
        Assert.Empty((await (await walk.As("planner")).Get($"{walk.Path}/editions"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Items_name_a_project_of_the_plan_once_and_say_something_new()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var round = await Round.OpenAsync(api, walk, "change");
        Assert.Equal("amendment.project_unknown", (await round.ItemAsync(new { projectId = Guid.CreateVersion7(), fields = new { target = "ก" } }).Problem(400)).Text("code"));
        var project = await round.ProjectAsync("หมู่ที่ 4");
        Assert.Equal("amendment.nothing_changed", (await round.ItemAsync(new { projectId = project, fields = new { } }).Problem(400)).Text("code"));
        Assert.Equal("project.year_outside_window", (await round.ItemAsync(new
        {
            projectId = project,
            fields = new { budgets = new[] { new { fiscalYear = 2571, amount = 5 } } },
        }).Problem(400))["details"]![0]!.Text("code"));
        await round.ItemAsync(new { projectId = project, fields = new { target = "ยาว 9 เมตร" } }).Json();
        Assert.Equal("amendment.project_twice", (await round.ItemAsync(new { projectId = project, removal = true }).Problem(409)).Text("code"));
        Assert.Single((await round.GetAsync())["items"]!.AsArray());
    }

    [Fact]
    public async Task The_preview_judges_and_saves_nothing()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var round = await Round.OpenAsync(api, walk, "correction");
        var planner = await walk.As("planner");
        var preview = await planner.Send(HttpMethod.Post, $"{round.Path}/classification", new
        {
            projectId = await round.ProjectAsync("หมู่ที่ 4"),
            fields = new { target = "กว้าง 5 เมตร ยาว 501 เมตร" },
        }).Json();
        Assert.Equal(("change", false), (preview.Text("proposedKind"), (bool)preview["fits"]!));
        var difference = preview["differences"]![0]!;
        Assert.Equal(("quantity", "กว้าง 5 เมตร ยาว 500 เมตร"), (difference.Text("sort"), difference.Text("before")));
        Assert.Equal("ยาว 501 เมตร", difference["parts"]![0]!.Text("after"));
        Assert.Equal("ขนาด จำนวน หรือค่าเป้าหมายเปลี่ยน", difference["messages"]!.Text("th"));
        Assert.Empty((await round.GetAsync())["items"]!.AsArray());
    }

    [Fact]
    public async Task A_change_cannot_bring_a_project_in_and_an_addition_may_change_one_too()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var round = await Round.OpenAsync(api, walk, "change");
        await round.ItemAsync(new { fields = Round.Complete(await Round.FirstAsync(walk), "ขุดลอกคลอง หมู่ที่ 9", 1), reason = "ก" }).Json();
        var problem = await round.StepAsync("planner", "submission").Problem(409);
        Assert.Equal(("amendment.addition_needed", "ข้อ 22"), (problem.Text("code"), problem.Text("clause")));
        var stricter = await (await walk.As("planner")).Send(HttpMethod.Put, round.Path, new { kind = "addition" }, (await round.GetAsync()).Version()).Json();
        Assert.Null(stricter["misfit"]);
        await round.ItemAsync(new { projectId = await round.ProjectAsync("หมู่ที่ 4"), fields = new { target = "ยาว 9 เมตร" }, reason = "ข" }).Json();
        Assert.Equal("committee", (await round.StepAsync("planner", "submission").Json()).Text("stage"));
    }

    [Fact]
    public async Task An_addition_without_any_new_project_is_refused_and_told_what_fits()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var round = await Round.OpenAsync(api, walk, "addition");
        var drafted = await round.ItemAsync(new { projectId = await round.ProjectAsync("หมู่ที่ 4"), fields = new { target = "ยาว 9 เมตร" }, reason = "ข" }).Json();
        Assert.Equal("change", drafted.Text("proposedKind"));
        Assert.Equal("amendment.change_needed", drafted["misfit"]!.Text("code"));
        var problem = await round.StepAsync("planner", "submission").Problem(409);
        Assert.Equal(("amendment.change_needed", "ข้อ 22/1"), (problem.Text("code"), problem.Text("clause")));
        Assert.Contains("ให้เลือกประเภท “เปลี่ยนแปลง”", problem["messages"]!.Text("th"), StringComparison.Ordinal);
        await round.ItemAsync(new { fields = Round.Complete(await Round.FirstAsync(walk), "ขุดลอกคลอง หมู่ที่ 9", 1), reason = "ก" }).Json();
        Assert.Equal("committee", (await round.StepAsync("planner", "submission").Json()).Text("stage"));
    }

    [Theory]
    [InlineData("correction", "ข้อ 21")]
    [InlineData("addition", "ข้อ 22")]
    [InlineData("change", "ข้อ 22/1")]
    public async Task What_a_draft_cannot_do_yet_cites_the_clause_of_its_own_kind(string kind, string clause)
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var round = await Round.OpenAsync(api, walk, kind);
        Assert.Equal(clause, (await round.StepAsync("executive", "announcement", new { number = "1", date = "2022-03-01", signatoryName = "ก", signatoryPosition = "ข" }).Problem(409)).Text("clause"));
        var withdrawal = (await round.GetAsync())["actions"]!.AsArray().Single(a => a!.Text("action") == "withdraw")!;
        Assert.Equal(clause, withdrawal["clause"]!.Text("code"));
    }

    [Fact]
    public async Task Items_are_frozen_while_bodies_decide_on_them()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var round = await Round.OpenAsync(api, walk, "change");
        var drafted = await round.ItemAsync(new { projectId = await round.ProjectAsync("หมู่ที่ 4"), fields = new { target = "ยาว 9 เมตร" }, reason = "ก" }).Json();
        var sent = await round.StepAsync("planner", "submission").Json();
        Assert.Equal(drafted.Text("hash"), sent.Text("submittedHash"));
        var problem = await round.ItemAsync(new { projectId = await round.ProjectAsync("หมู่ที่ 5"), removal = true }).Problem(409);
        Assert.Equal("amendment.frozen", problem.Text("code"));
        await round.DecideAsync("committee");
        await round.StepAsync("secretary", "committee-agreement").Json();
        await round.StepAsync("clerk", "return").Json();
        Assert.Null((await round.GetAsync())["submittedHash"]);
        var steps = (await (await walk.As("clerk")).Get($"{round.Path}/steps"))["items"]!.AsArray();
        Assert.Equal(["open", "sendToCommittee", "committeeAgrees", "returnToDrafting"], steps.Select(s => s!.Text("action")));
        Assert.Equal(walk.LastMeeting, steps[2]!.Text("documentNumber"));
    }

    [Fact]
    public async Task A_project_is_taken_out_by_a_change_and_its_history_stays()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        api.GoTo(2022, 6, 1);
        var round = await Round.OpenAsync(api, walk, "correction");
        var project = await round.ProjectAsync("หมู่ที่ 6");
        await round.ItemAsync(new { projectId = project, removal = true, reason = "ซ้ำซ้อน" }).Json();
        Assert.Equal("amendment.change_of_substance", (await round.StepAsync("planner", "executive-submission").Problem(409)).Text("code"));
        await (await walk.As("planner")).Send(HttpMethod.Put, round.Path, new { kind = "change" }, (await round.GetAsync()).Version()).Json();
        await round.StepAsync("planner", "submission").Json();
        await round.DecideAsync("committee");
        await round.StepAsync("secretary", "committee-agreement").Json();
        await round.AnnounceAsync().Json();
        Assert.DoesNotContain(await round.ProjectsAsync(), p => p.Text("id") == project.ToString());
        var planner = await walk.As("planner");
        var editions = (await planner.Get($"{walk.Path}/editions"))["items"]!.AsArray();
        var book = await TextOf(planner, $"{round.Path}/book?format=docx&digits=arabic");
        Assert.Contains($"คณะกรรมการพัฒนาท้องถิ่น มีมติเห็นชอบในการประชุมครั้งที่ {walk.LastMeeting} เมื่อวันที่ 1 มิถุนายน พ.ศ. 2565", book, StringComparison.Ordinal);
        Assert.Matches("ประกาศที่ .+ ลงวันที่ 1 มิถุนายน พ.ศ. 2565", book);
        Assert.Equal([(4, 4), (3, 1)], editions.Select(e => ((int)e!["projects"]!, (int)e["changed"]!)));
        Assert.Contains((await planner.Get($"{walk.Path}/as-of?date=2022-05-31"))["projects"]!.AsArray(), p => p!.Text("id") == project.ToString());
        var diff = await planner.Get($"{walk.Path}/diff?from=2022-05-31&to=2");
        Assert.Equal((0, 0, 1), ((int)diff["added"]!, (int)diff["changed"]!, (int)diff["removed"]!));
        Assert.Equal("removed", diff["projects"]![0]!.Text("fate"));
        Assert.Equal(2_250_000m - 600_000m, diff["years"]!.AsArray().Sum(y => (decimal)y!["after"]!));
        Assert.Equal("amendment.project_unknown", (await (await Round.OpenAsync(api, walk, "change")).ItemAsync(new { projectId = project, removal = true }).Problem(400)).Text("code"));
    }

    [Fact]
    public async Task A_draft_against_an_older_edition_is_looked_at_again_before_it_goes_on()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var slow = await Round.OpenAsync(api, walk, "change");
        var drafted = await slow.ItemAsync(new { projectId = await slow.ProjectAsync("หมู่ที่ 4"), fields = new { target = "ยาว 9 เมตร" }, reason = "ก" }).Json();
        await Round.ChangedAsync(api, walk, "หมู่ที่ 4", new { indicator = "ร้อยละ 90" });
        var seen = (await slow.GetAsync())["items"]![0]!;
        Assert.True((bool)seen["isOutdated"]!);
        var problem = await slow.StepAsync("planner", "submission").Problem(409);
        Assert.Equal("amendment.outdated", problem.Text("code"));
        Assert.Contains("หมู่ที่ 4", problem.Text("title"), StringComparison.Ordinal);
        var again = await (await walk.As("planner")).Send(
            HttpMethod.Put, $"{slow.Path}/items/{drafted["items"]![0]!.Text("id")}", new { fields = new { indicator = "ร้อยละ 90" }, reason = "ก" }, (await slow.GetAsync()).Version()).Json();
        Assert.False((bool)again["items"]![0]!["isOutdated"]!);
        await slow.StepAsync("planner", "submission").Json();
    }

    [Fact]
    public async Task The_day_of_an_announcement_is_not_before_the_last_edition_nor_after_today()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        api.GoTo(2022, 1, 10);
        var round = await Round.OpenAsync(api, walk, "correction");
        await round.ItemAsync(new { projectId = await round.ProjectAsync("หมู่ที่ 4"), fields = new { expectedResult = "เดินทาง สะดวก" } }).Json();
        await round.StepAsync("planner", "executive-submission").Json();
        Assert.Equal("step.announced_in_future", (await round.AnnounceAsync(new(2022, 1, 11)).Problem(409)).Text("code"));
        Assert.Equal("amendment.announced_before_edition", (await round.AnnounceAsync(new(2021, 10, 19)).Problem(409)).Text("code"));
        Assert.Null((await round.GetAsync())["label"]);
        await round.AnnounceAsync(new(2022, 1, 5)).Json();
    }

    [Fact]
    public async Task A_withdrawn_amendment_stays_readable_and_takes_no_number()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var round = await Round.OpenAsync(api, walk, "correction");
        await round.StepAsync("planner", "withdrawal").Json();
        Assert.Equal(("withdrawn", 0), ((await round.GetAsync()).Text("stage"), (await round.GetAsync())["actions"]!.AsArray().Count));
        var next = await Round.CorrectedAsync(api, walk, "หมู่ที่ 4", new { expectedResult = "เดินทาง สะดวก" });
        Assert.Equal("แก้ไข ครั้งที่ 1/2564", (await next.GetAsync()).Text("label"));
        Assert.Equal(["announced", "withdrawn"], (await (await walk.As("clerk")).Get($"{walk.Path}/amendments"))["items"]!.AsArray().Select(a => a!.Text("stage")));
    }

    [Fact]
    public async Task Numbers_follow_the_style_that_the_organization_chose()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "pao");
        api.GoTo(2022, 2, 1);
        Assert.Equal("แก้ไข ครั้งที่ 1/2565", (await (await Round.CorrectedAsync(api, walk, "หมู่ที่ 4", new { expectedResult = "เดินทาง สะดวก" })).GetAsync()).Text("label"));
        var planner = await walk.As("planner");
        var chosen = await planner.Get("/api/v1/amendment-numbering");
        Assert.Equal(("perKindAndYear", 0u), (chosen.Text("style"), chosen.Version()));
        var changed = await planner.Send(HttpMethod.Put, "/api/v1/amendment-numbering", new { style = "perKind" }, 0).Json();
        Assert.Equal("if_match.stale", (await planner.Send(HttpMethod.Put, "/api/v1/amendment-numbering", new { style = "running" }, 0).Problem(412)).Text("code"));
        Assert.Equal("if_match.required", (await planner.Send(HttpMethod.Put, "/api/v1/amendment-numbering", new { style = "running" }).Problem(428)).Text("code"));
        Assert.Equal("แก้ไข (ฉบับที่ 1)", (await (await Round.CorrectedAsync(api, walk, "หมู่ที่ 5", new { expectedResult = "เดินทาง สะดวก" })).GetAsync()).Text("label"));
        await planner.Send(HttpMethod.Put, "/api/v1/amendment-numbering", new { style = "running" }, changed.Version()).Json();
        Assert.Equal("แก้ไข ครั้งที่ 1", (await (await Round.CorrectedAsync(api, walk, "หมู่ที่ 6", new { expectedResult = "เดินทาง สะดวก" })).GetAsync()).Text("label"));
    }

    [Fact]
    public async Task Of_two_announcements_at_once_one_wins_and_the_other_hears_of_it()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var rounds = new List<Round>();
        foreach (var moo in new[] { "หมู่ที่ 4", "หมู่ที่ 5" })
        {
            var round = await Round.OpenAsync(api, walk, "correction");
            await round.ItemAsync(new { projectId = await round.ProjectAsync(moo), fields = new { expectedResult = "เดินทาง สะดวก" } }).Json();
            await round.StepAsync("planner", "executive-submission").Json();
            rounds.Add(round);
        }
        var answers = await Task.WhenAll(rounds.Select(r => r.AnnounceAsync()));
        var lost = answers.Where(a => a.StatusCode == HttpStatusCode.Conflict).ToList();
        foreach (var answer in lost)
            Assert.Equal("edition.announced_meanwhile", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.Text("code"));
        foreach (var (round, answer) in rounds.Zip(answers))
        {
            if (answer.StatusCode == HttpStatusCode.Conflict)
                await round.AnnounceAsync().Json();
        }
        var editions = (await (await walk.As("planner")).Get($"{walk.Path}/editions"))["items"]!.AsArray();
        Assert.Equal([1, 2, 3], editions.Select(e => (int)e!["number"]!));
        Assert.Equal([(4, 4), (4, 1), (4, 1)], editions.Select(e => ((int)e!["projects"]!, (int)e["changed"]!)));
        Assert.Equal(["แก้ไข ครั้งที่ 1/2564", "แก้ไข ครั้งที่ 2/2564"], editions.Skip(1).Select(e => e!.Text("label")));
    }

    [Fact]
    public async Task An_amendment_is_posted_like_the_plan()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var round = await Round.CorrectedAsync(api, walk, "หมู่ที่ 4", new { expectedResult = "เดินทาง สะดวก" });
        var codes = (await round.StepAsync("planner", "publication").Problem(409))["details"]!.AsArray().Select(d => d!.Text("code"));
        Assert.Equal(["step.notices_missing", "step.posting_not_opened"], codes);
        Assert.Equal([("D7a", "open", "2021-11-04")], await DeadlinesAsync(round));
        var waiting = (await (await walk.As("planner")).Get("/api/v1/my-work"))["items"]!.AsArray().Single(i => i!.Text("subjectId") == round.Id)!;
        Assert.Equal((round.Path, "post", "2021-11-04", 2), ($"/api/v1{waiting.Text("address")}", waiting.Text("action"), waiting.Text("due"), waiting["waiting"]!.AsArray().Count));
        await walk.PostAsync();
        Assert.Equal("posted", (await round.StepAsync("planner", "publication").Json()).Text("stage"));
        Assert.Equal([("D7a", "done", "2021-11-04"), ("D7b", "open", "2021-11-19")], await DeadlinesAsync(round));
    }

    [Fact]
    public async Task The_book_prints_pairs_for_changes_and_new_rows_alone_for_additions()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        var planner = await walk.As("planner");
        var change = await Round.OpenAsync(api, walk, "change");
        await change.ItemAsync(new { projectId = await change.ProjectAsync("หมู่ที่ 4"), fields = new { target = "ยาว 9 เมตร" }, reason = "แนวเขตทางสั้นลง" }).Json();
        var rows = await RowsOf(planner, $"{change.Path}/book?format=xlsx");
        Assert.Equal(["เดิม", "ใหม่"], rows.Select(r => r["B"] as string).Where(b => b is "เดิม" or "ใหม่"));
        Assert.Equal("แนวเขตทางสั้นลง", rows.Single(r => r["B"] as string == "ใหม่")["O"]);
        var addition = await Round.OpenAsync(api, walk, "addition");
        await addition.ItemAsync(new { fields = Round.Complete(await Round.FirstAsync(walk), "ขุดลอกคลอง หมู่ที่ 9", 5_000), reason = "น้ำหลาก" }).Json();
        rows = await RowsOf(planner, $"{addition.Path}/book?format=xlsx");
        Assert.Equal(("1", "ใหม่", "ขุดลอกคลอง หมู่ที่ 9"), (rows.Single(r => r["B"] as string == "ใหม่")["A"], "ใหม่", rows.Single(r => r["B"] as string == "ใหม่")["C"]));
        Assert.DoesNotContain(rows, r => r["B"] as string == "เดิม");
        var word = await planner.GetAsync($"{addition.Path}/book?format=docx&digits=thai");
        Assert.Equal("amendment-draft.docx", word.Content.Headers.ContentDisposition?.FileName);
    }

    [Fact]
    public async Task The_rows_of_the_grid_say_what_the_book_of_today_says()
    {
        var walk = await Round.AnnouncedPlanAsync(api, "tm");
        api.GoTo(2022, 3, 1);
        await Round.ChangedAsync(api, walk, "หมู่ที่ 4", new { target = "ยาว 700 เมตร", budgets = new[] { new { fiscalYear = 2568, amount = 7 } } });
        api.GoTo(2022, 4, 1);
        await Round.CorrectedAsync(api, walk, "หมู่ที่ 5", new { objective = "เพื่อให้ประชาชนเดินทางสะดวก" });
        var planner = await walk.As("planner");
        var book = await planner.Get($"{walk.Path}/as-of?date=2022-04-01");
        var rows = (await planner.Get($"{walk.Path}/projects?limit=100"))["items"]!.AsArray();
        Assert.Equal(Said(rows.Select(r => r!)), Said(book["projects"]!.AsArray().Select(p => p!["draft"]!)));
        Assert.Equal((decimal)book["summary"]!["total"]!["amount"]!, (decimal)(await planner.Get($"{walk.Path}/summary"))["total"]!["amount"]!);
        Assert.Equal("แก้ไข ครั้งที่ 1/2565", book["edition"]!.Text("label"));
        var diff = await planner.Get($"{walk.Path}/diff?from=1&to=2022-04-01");
        Assert.Equal(2, (int)diff["changed"]!);
        Assert.Equal(["budgets.2568", "target"], diff["projects"]!.AsArray().Select(p => p!["fields"]!.AsArray().Select(f => f!.Text("field"))).First(f => f.Count() == 2));
        Assert.Equal("edition.end_unreadable", (await planner.GetAsync($"{walk.Path}/diff?from=1&to=soon").Problem(400)).Text("code"));
        Assert.Equal("edition.not_found", (await planner.GetAsync($"{walk.Path}/diff?from=1&to=9").Problem(404)).Text("code"));
    }

    private static async Task<IEnumerable<(string, string, string)>> DeadlinesAsync(Round round) =>
        [.. (await (await round.Plan.As("planner")).Get($"/api/v1/deadlines?subjectId={round.Id}&limit=100"))["items"]!.AsArray()
            .Select(d => (d!.Text("ruleCode"), d!.Text("status"), d!.Text("due"))).Order()];

    private static async Task<List<IDictionary<string, object?>>> RowsOf(HttpClient client, string path) =>
        [.. MiniExcel.Query(new MemoryStream(await client.GetByteArrayAsync(path))).Cast<IDictionary<string, object?>>()];

    private static IEnumerable<string> Said(IEnumerable<JsonNode> projects) => projects.Select(p => string.Join('|',
        p.Text("name"), (string?)p["objective"], (string?)p["target"], (string?)p["amendmentLabel"],
        string.Join(',', p["budgets"]!.AsArray().Where(b => b!["amount"] is not null).Select(b => $"{b!["fiscalYear"]}={(decimal)b["amount"]!:0.00}"))));

    private static async Task<string> TextOf(HttpClient client, string path)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await client.GetByteArrayAsync(path)), false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
