using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Imports;

public sealed class ImportTests(Api api) : IClassFixture<Api>
{
    private const string Csv = """
        form,strategy_no,strategy,tactic_code,tactic,plan_class,no,project_name,objective,target,budget_2566,budget_2567,budget_2568,budget_2569,budget_2570,indicator,expected_result,agency
        ผ.02,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,1.1,พัฒนาถนน,แผนงานอุตสาหกรรมและการโยธา,1,ก่อสร้างถนน คสล. หมู่ 3,เพื่อสัญจร,ยาว 100 เมตร," 1,632,820 ",-,,๕๐๐,,ร้อยละ 80,สะดวก,กองช่าง
        ผ.02,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,1.1,พัฒนาถนน,แผนงานอุตสาหกรรมและการโยธา,,,,ช่วงที่ 2,,,250000.50,,,,,
        ผ.02,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,1.1,พัฒนาถนน,แผนงานการพานิชย์,2,ปรับปรุงตลาด,เพื่อค้าขาย,1 แห่ง,,100000,,,,ร้อยละ 80,ค้าขายดี,กองคลัง
        """;

    [Fact]
    public async Task Scenario_38_a_misspelt_plan_class_waits_for_confirmation()
    {
        var (client, plan) = await PlanAsync();
        var import = await client.Upload(plan, "แผน.csv", Csv);

        var question = Assert.Single(import["summary"]!["decisions"]!.AsArray())!;
        Assert.Equal(("แผนงานการพานิชย์", "แผนงานการพาณิชย์"), (question.Text("source"), question.Text("proposedName")));
        var refused = await client.Send(HttpMethod.Post, $"{plan}/imports/{import.Text("id")}/commit", new { mode = "allGoodRows" }, import.Version()).Problem(409);
        Assert.Equal("import.undecided", refused.Text("code"));

        await client.Commit(plan, await client.Agree(plan, import));
        var market = (await client.Get($"{plan}/projects?search=ตลาด"))["items"]![0]!;
        var planClass = (await client.Get("/api/v1/plan-classes"))["items"]!.AsArray().Single(c => c!.Text("id") == market.Text("planClassId"))!;
        Assert.Equal("แผนงานการพาณิชย์", planClass.Text("name"));
    }

    [Fact]
    public async Task Scenarios_4_and_5_amounts_keep_their_meaning_and_continuation_rows_their_project()
    {
        var (client, plan) = await PlanAsync();
        await CommitAsync(client, plan, Csv);
        var road = await client.Get($"{plan}/projects/{(await client.Get($"{plan}/projects?search=ถนน"))["items"]![0]!.Text("id")}");
        Assert.Equal([1_632_820m, 0m, 250_000.50m, 500m, null], road["budgets"]!.AsArray().Select(b => (decimal?)b!["amount"]));
        var line = Assert.Single(road["lines"]!.AsArray())!;
        Assert.Equal("ช่วงที่ 2", line.Text("target"));
        var totals = await client.Get($"{plan}/projects/totals");
        Assert.Equal([1, 1, 0, 1, 0], totals["years"]!.AsArray().Select(y => (int)y!["projects"]!));
    }

    [Fact]
    public async Task Scenario_37_the_same_file_twice_doubles_nothing_and_reports_no_difference()
    {
        var (client, plan) = await PlanAsync();
        await CommitAsync(client, plan, Csv);
        var again = await client.Upload(plan, "แผน.csv", Csv);
        Assert.Equal(0, again.Count("undecided"));
        Assert.Equal((0, 0, 2, 0), (again.Count("new"), again.Count("changed"), again.Count("unchanged"), again.Count("missing")));
        Assert.All(again["summary"]!["decisions"]!.AsArray(), q => Assert.Equal("useExisting", q!.Text("outcome")));
        await client.Commit(plan, again);
        Assert.Equal(2, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
    }

    [Fact]
    public async Task A_changed_file_shows_what_changed_and_what_it_no_longer_holds()
    {
        var (client, plan) = await PlanAsync();
        await CommitAsync(client, plan, Csv);
        var lines = Csv.Split('\n');
        var changed = string.Join('\n', lines[..3]).Replace("ร้อยละ 80", "ร้อยละ 90", StringComparison.Ordinal).Replace("๕๐๐", "700", StringComparison.Ordinal);
        var import = await client.Upload(plan, "แผน.csv", changed);
        Assert.Equal((0, 1, 1), (import.Count("new"), import.Count("changed"), import.Count("missing")));
        var row = (await client.Get($"{plan}/imports/{import.Text("id")}/rows?status=changed"))["items"]![0]!;
        Assert.Equal(
            [("indicator", "ร้อยละ 80", "ร้อยละ 90"), ("budgets.2569", "500", "700")],
            row["changes"]!.AsArray().Select(c => (c!.Text("field"), c!.Text("before"), c!.Text("after"))));
    }

    [Fact]
    public async Task All_or_nothing_takes_nothing_when_a_row_is_wrong_and_all_good_rows_takes_the_others()
    {
        var (client, plan) = await PlanAsync();
        var wrong = Csv.Replace("แผนงานการพานิชย์", "แผนงานการพาณิชย์", StringComparison.Ordinal).Replace(",100000,", ",หนึ่งแสน,", StringComparison.Ordinal);
        var import = await client.Upload(plan, "แผน.csv", wrong);
        var finding = (await client.Get($"{plan}/imports/{import.Text("id")}/findings?severity=error"))["items"]![0]!;
        Assert.Equal(("import.amount_invalid", 4, "L", "หนึ่งแสน"), (finding.Text("code"), (int)finding["row"]!, finding.Text("column"), finding.Text("value")));
        var refused = await client.Send(HttpMethod.Post, $"{plan}/imports/{import.Text("id")}/commit", new { mode = "allOrNothing" }, import.Version()).Problem(409);
        Assert.Equal("import.has_errors", refused.Text("code"));
        Assert.Equal(0, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
        await client.Commit(plan, import);
        Assert.Equal(1, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
    }

    [Fact]
    public async Task An_answer_has_one_meaning_and_one_that_has_none_is_refused()
    {
        var (client, plan) = await PlanAsync();
        var import = await client.Upload(plan, "แผน.csv", Csv.Replace("กองคลัง", "กองช่างก", StringComparison.Ordinal) + "\nผ.02,1,ย,1.1,พ,แผนงานการศึกษา,3,ก,,,1,,,,,,,กองช่าง\nผ.02,1,ย,1.1,พ,แผนงานการศึกษา,4,ข,,,1,,,,,,,กองช่าง");
        string path = $"{plan}/imports/{import.Text("id")}/decisions", planClass = "แผนงานการพานิชย์";
        async Task<string> Refused(object decision) =>
            (await client.Send(HttpMethod.Put, path, new[] { decision }, import.Version()).Problem(400)).Text("code");
        Assert.Equal("import.decision_unknown", await Refused(new { kind = "planClass", source = "อื่น", outcome = "leaveBlank" }));
        Assert.Equal("import.decision_target_unknown", await Refused(new { kind = "planClass", source = planClass, outcome = "useExisting", targetId = Guid.CreateVersion7() }));
        Assert.Equal("import.decision_target_unknown", await Refused(new { kind = "planClass", source = planClass, outcome = "useExisting" }));
        Assert.Equal("import.decision_cannot_create", await Refused(new { kind = "planClass", source = planClass, outcome = "create", newName = "แผนงานใหม่" }));
        await client.Send(HttpMethod.Put, path, new[] { new { kind = "planClass", source = planClass } }, import.Version()).Problem(400);

        await client.Send(HttpMethod.Put, path, new[] { new { kind = "planClass", source = planClass, outcome = "leaveBlank" } }, import.Version()).Json();
        import = await client.Settled(plan, import.Text("id"));
        var answer = import["summary"]!["decisions"]!.AsArray().Single(q => q!.Text("source") == planClass)!;
        Assert.Equal(("leaveBlank", true), (answer.Text("outcome"), (bool)answer["decided"]!));
        await client.Commit(plan, await client.Agree(plan, import));
        var market = (await client.Get($"{plan}/projects?search=ตลาด"))["items"]![0]!;
        Assert.Null((string?)market["planClassId"]);
    }

    [Fact]
    public async Task A_confirmed_spelling_of_a_division_is_remembered_for_the_next_file()
    {
        var (client, plan) = await PlanAsync();
        var rows = string.Concat(Enumerable.Range(1, 4).Select(i => $"{i},โครงการ {i},การศึกษา,1,กองส่งเสริมการเกษตรและพัฒนาชนบท\n"));
        var csv = $"no,project_name,plan_class,budget_2566,agency\n{rows}5,โครงการ 5,การศึกษา,1,กองส่งเสริมการเกษตรฯ\n";
        var import = await client.Upload(plan, "a.csv", csv);
        var question = Assert.Single(import["summary"]!["decisions"]!.AsArray())!;
        Assert.Equal((null, "กองส่งเสริมการเกษตรและพัฒนาชนบท"), ((string?)question["proposedId"], question.Text("proposedName")));
        var agreed = await client.Agree(plan, import);
        Assert.Equal(("create", "กองส่งเสริมการเกษตรและพัฒนาชนบท"), (agreed["summary"]!["decisions"]![0]!.Text("outcome"), agreed["summary"]!["decisions"]![0]!.Text("newName")));
        await client.Commit(plan, agreed);

        var division = Assert.Single((await client.Get("/api/v1/divisions?limit=100"))["items"]!.AsArray(), d => d!.Text("name").StartsWith("กองส่งเสริมการเกษตร", StringComparison.Ordinal))!;
        Assert.Equal(["กองส่งเสริมการเกษตรฯ"], division["aliases"]!.AsArray().Select(a => (string)a!));
        var again = await client.Upload(plan, "a.csv", csv);
        Assert.Equal((0, 5), (again["summary"]!["decisions"]!.AsArray().Count, again.Count("unchanged")));
    }

    [Fact]
    public async Task A_file_with_some_columns_changes_only_those()
    {
        var (client, plan) = await PlanAsync();
        await CommitAsync(client, plan, Csv);
        await CommitAsync(client, plan, "project_name,budget_2566\nปรับปรุงตลาด,250000\n");
        var market = await client.Get($"{plan}/projects/{(await client.Get($"{plan}/projects?search=ตลาด"))["items"]![0]!.Text("id")}");
        Assert.Equal([250_000m, 100_000m, null, null, null], market["budgets"]!.AsArray().Select(b => (decimal?)b!["amount"]));
        Assert.Equal(("เพื่อค้าขาย", "1 แห่ง", "ร้อยละ 80", "ค้าขายดี"), (market.Text("objective"), market.Text("target"), market.Text("indicator"), market.Text("expectedResult")));
        Assert.All(new[] { "strategyId", "tacticId", "planClassId", "divisionId" }, field => Assert.NotNull((string?)market[field]));
    }

    [Fact]
    public async Task Rows_that_the_plan_would_refuse_are_named_and_the_others_land()
    {
        var (client, plan) = await PlanAsync();
        var csv = $"strategy_no,strategy,tactic_code,plan_class,no,project_name,budget_2566,agency,origin\n1,ย,1.1,การศึกษา,1,ก,1,กองช่าง,\n100,ย,1.1,การศึกษา,2,ข,1,กองช่าง,\n"
            + $"1,ย,{new string('1', 21)},การศึกษา,3,ค,1,กองช่าง,\n1,ย,1.1,การศึกษา,4,ง,1,{new string('ก', 201)},\n1,ย,1.1,การศึกษา,5,จ,1,กองช่าง,{new string('ก', 4001)}\n1,ย,1.1,การศึกษา,6,ฉ,99999999999,กองช่าง,\n,,,,,,99999999999,,\n";
        var import = await client.Upload(plan, "a.csv", csv);
        var findings = (await client.Get($"{plan}/imports/{import.Text("id")}/findings?severity=error"))["items"]!.AsArray();
        Assert.Equal([(3, "A"), (4, "C"), (5, "H"), (6, "I"), (7, "G")], findings.Select(f => ((int)f!["row"]!, f.Text("column"))).Order());
        Assert.Equal("committed", (await client.Commit(plan, import)).Text("status"));
        Assert.Equal(1, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
    }

    [Fact]
    public async Task What_an_import_takes_over_the_form_can_save_again()
    {
        var (client, plan) = await PlanAsync();
        var lines = string.Concat(Enumerable.Range(1, 500).Select(i => $",ช่วงที่ {i} {new string('ก', 1_000)},,1\n"));
        await client.Commit(plan, await client.Upload(plan, "a.csv", $"no,project_name,plan_class,budget_2566\n1,ถนน,แผนงานการศึกษา,1\n{lines}"));
        var road = await client.Get($"{plan}/projects/{(await client.Get($"{plan}/projects?search=ถนน"))["items"]![0]!.Text("id")}");
        Assert.Equal(500, road["lines"]!.AsArray().Count);
        var fields = new JsonObject { ["name"] = "ถนน", ["budgets"] = road["budgets"]!.DeepClone(), ["lines"] = road["lines"]!.DeepClone() };
        var saved = await client.Send(HttpMethod.Put, $"{plan}/projects/{road.Text("id")}", fields, road.Version()).Json();
        Assert.Equal(500, saved["lines"]!.AsArray().Count);
        fields["lines"]!.AsArray().Add(new JsonObject { ["budgets"] = new JsonArray() });
        var refused = await client.Send(HttpMethod.Put, $"{plan}/projects/{road.Text("id")}", fields, saved.Version()).Problem(400);
        Assert.Equal("project.too_many_lines", refused["details"]![0]!.Text("code"));
    }

    [Fact]
    public async Task How_far_a_large_file_is_can_be_seen_while_it_is_read()
    {
        var (client, plan) = await PlanAsync();
        var rows = string.Concat(Enumerable.Range(1, 3_000).Select(i => $"{i},ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ {i % 20} สายที่ {i},การศึกษา,{i}\n"));
        var seen = new List<int>();
        var import = await client.Upload(plan, "a.csv", System.Text.Encoding.UTF8.GetBytes($"no,project_name,plan_class,budget_2566\n{rows}"), seen.Add);
        Assert.Equal(3_000, import.Count("new"));
        Assert.Contains(seen, percent => percent is > 0 and < 100);
        Assert.Equal(seen.Order(), seen);
    }

    [Theory]
    [InlineData("virus.exe", "MZ", "import.not_a_workbook")]
    [InlineData("แผน.xlsx", "PK\u0003\u0004 broken", "import.broken")]
    [InlineData("แผน.csv", "a,b,c\n1,2,3\n", "import.no_forms")]
    public async Task A_file_that_is_no_plan_is_refused_with_its_reason(string name, string content, string code)
    {
        var (client, plan) = await PlanAsync();
        var import = await client.Upload(plan, name, content);
        Assert.Equal(("failed", code), (import.Text("status"), import["failure"]!.Text("code")));
        Assert.True(import["failure"]!["messages"]!.Text("th").Length > 5);
    }

    [Fact]
    public async Task An_import_that_was_not_committed_is_put_away()
    {
        var (client, plan) = await PlanAsync();
        var import = await client.Upload(plan, "แผน.csv", Csv);
        Assert.Equal(204, (int)(await client.Send(HttpMethod.Delete, $"{plan}/imports/{import.Text("id")}", version: import.Version())).StatusCode);
        var put = await client.Get($"{plan}/imports/{import.Text("id")}");
        Assert.Equal("discarded", put.Text("status"));
        var refused = await client.Send(HttpMethod.Delete, $"{plan}/imports/{import.Text("id")}", version: put.Version()).Problem(409);
        Assert.Equal(("import.not_allowed", "ยกเลิกการนำเข้าไม่ได้ เพราะการนำเข้านี้ถูกยกเลิกแล้ว"), (refused.Text("code"), refused["messages"]!.Text("th")));
        Assert.Equal(0, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
    }

    [Fact]
    public async Task Another_organization_does_not_see_the_import()
    {
        var (client, plan) = await PlanAsync();
        var import = await client.Upload(plan, "แผน.csv", Csv);
        var other = await api.As(Api.Sao);
        await other.GetAsync($"{plan}/imports/{import.Text("id")}").Problem(404);
        await other.GetAsync($"{plan}/imports/{import.Text("id")}/rows").Problem(404);
    }

    private async Task<(HttpClient Client, string Plan)> PlanAsync()
    {
        var client = await api.As(Api.MaeSot);
        return (client, await client.NewPlan());
    }

    private static async Task<JsonNode> CommitAsync(HttpClient client, string plan, string csv)
    {
        var committed = await client.Commit(plan, await client.Agree(plan, await client.Upload(plan, "แผน.csv", csv)));
        Assert.Equal("committed", committed.Text("status"));
        return committed;
    }
}
