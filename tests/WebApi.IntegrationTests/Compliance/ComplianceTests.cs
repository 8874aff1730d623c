using System.Text.Json.Nodes;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Infrastructure.Access;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Compliance;

public sealed class ComplianceTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Scenario_1_money_only_in_2571_fails_while_typing_and_cannot_be_saved()
    {
        var plan = await APlan.OfAsync(api);
        var road = plan.Road(r => r["budgets"] = new JsonArray(new JsonObject { ["fiscalYear"] = 2571, ["amount"] = 5 }));

        var check = APlan.Of(await plan.Client.Send(HttpMethod.Post, $"{plan.Path}/compliance/check", road).Json(), "project.year_outside_window");
        Assert.Equal(("fail", "budgets", "มท 0810.3/ว 7467"), (check.Text("level"), check.Text("field"), check["clause"]!.Text("code")));
        Assert.StartsWith("ปีอยู่นอกช่วงแผน", check["messages"]!.Text("th"), StringComparison.Ordinal);
        await plan.Client.Send(HttpMethod.Post, $"{plan.Path}/projects", road).Problem(400);
        Assert.Equal(0, (int)(await plan.ComplianceAsync())["items"]!);
    }

    [Fact]
    public async Task Scenario_6_a_project_without_a_power_blocks_the_plan_and_the_list_of_section_16_is_offered()
    {
        var plan = await APlan.OfAsync(api, Api.Sao);
        var road = await plan.AddAsync(plan.Road(r => r.Remove("authority")));

        var compliance = await plan.ComplianceAsync();
        Assert.Equal(1, (int)compliance["openFails"]!);
        var blocking = Assert.Single(compliance["openFailures"]!.AsArray())!;
        Assert.Equal(("project.authority_missing", "ม. 16 พ.ร.บ. กระจายอำนาจ"), (blocking.Text("code"), blocking.Text("clause")));
        Assert.Equal(road.Text("name"), blocking["args"]!.Text("project"));
        var offered = (await plan.Client.Get($"{plan.Path}/projects/{road.Text("id")}/authority-proposals"))["items"]![0]!["item"]!;
        Assert.Equal(("16", "2"), (offered.Text("section"), offered.Text("number")));

        var body = new { authority = new { authorityItemIds = new[] { offered.Text("id") } } };
        await plan.Client.Send(HttpMethod.Patch, $"{plan.Path}/projects/{road.Text("id")}", body, road.Version()).Json();
        Assert.Equal(0, (int)(await plan.ComplianceAsync())["openFails"]!);
    }

    [Fact]
    public async Task Scenario_25_an_ordinance_above_the_plan_asks_for_a_reason_and_one_without_the_plan_fails()
    {
        var plan = await APlan.OfAsync(api);
        var road = await plan.AddAsync(plan.Road(r =>
        {
            r["budgets"] = new JsonArray(new JsonObject { ["fiscalYear"] = 2566, ["amount"] = 16_035_700 });
            r["ordinance"] = new JsonArray(new JsonObject { ["fiscalYear"] = 2566, ["amount"] = 16_479_000 });
        }));
        var over = await plan.CheckAsync(road, "project.ordinance_over_plan");
        Assert.Equal(("warn", "ordinance", "ข้อ 25"), (over.Text("level"), over.Text("field"), over["clause"]!.Text("code")));
        Assert.Contains("เหตุผล", over["asks"]!.Text("th"), StringComparison.Ordinal);
        var reason = new { projectId = road.Text("id"), ruleId = "project.ordinance_over_plan", reason = "ราคาวัสดุสูงขึ้น ตามบันทึกที่แนบ" };
        await (await api.As(Api.Clerk)).Send(HttpMethod.Post, $"{plan.Path}/compliance/waivers", reason, road.Version()).Json();
        Assert.Equal("ราคาวัสดุสูงขึ้น ตามบันทึกที่แนบ", (await plan.CheckAsync(road, "project.ordinance_over_plan"))["waiver"]!.Text("reason"));

        var body = new { ordinance = new[] { new { fiscalYear = 2567, amount = 16_479_000 } } };
        var unplanned = await plan.Client.Send(HttpMethod.Patch, $"{plan.Path}/projects/{road.Text("id")}", body, road.Version()).Json();
        Assert.Equal("fail", (await plan.CheckAsync(unplanned, "project.ordinance_without_plan")).Text("level"));
        Assert.Equal(1, (int)(await plan.ComplianceAsync())["openFails"]!);
    }

    [Fact]
    public async Task Scenario_7_one_beneficiary_is_proposed_as_able_alone_until_an_officer_overrules()
    {
        var plan = await APlan.OfAsync(api, Api.Pao);
        var one = (await plan.Client.Get($"/api/v1/organizations?search={Uri.EscapeDataString("อบต.แม่ปะ")}"))["items"]![0]!.Text("id");
        var item = await plan.AddAsync(plan.Road(r =>
        {
            r["form"] = "coordination";
            r["authority"] = plan.Power(new JsonObject { ["grounds"] = new JsonArray("severalOrganizations"), ["beneficiaryIds"] = new JsonArray(one) });
        }));

        var finding = await plan.CheckAsync(item, "project.single_organization_can_do");
        Assert.Equal(("fail", "SINGLE_LAO_CAN_DO"), (finding.Text("level"), finding.Text("reason")));
        Assert.Equal("pass", (await plan.CheckAsync(item, "project.ground_missing")).Text("level"));

        var clerk = await api.As("clerk.pao");
        var overrule = new { projectId = item.Text("id"), ruleId = "project.single_organization_can_do", reason = "อปท. มีรายได้ไม่พอ ตามหนังสือที่แนบ" };
        await clerk.Send(HttpMethod.Post, $"{plan.Path}/compliance/waivers", overrule, item.Version()).Json();
        Assert.Equal(0, (int)(await plan.ComplianceAsync())["openFails"]!);

        var two = (await plan.Client.Get($"/api/v1/organizations?search={Uri.EscapeDataString("ทต.แม่จะเรา")}"))["items"]![0]!.Text("id");
        var body = new { authority = new { authorityItemIds = new[] { plan.Authority }, grounds = new[] { "severalOrganizations" }, beneficiaryIds = new[] { one, two } } };
        await plan.Client.Send(HttpMethod.Patch, $"{plan.Path}/projects/{item.Text("id")}", body, item.Version()).Json();
        Assert.Equal("pass", (await plan.CheckAsync(item, "project.single_organization_can_do")).Text("level"));
        Assert.Equal("pass", (await plan.CheckAsync(item, "project.beneficiaries_too_few")).Text("level"));
    }

    [Theory]
    [InlineData(45, 90.0, true)]
    [InlineData(40, 80.0, false)]
    public async Task Scenario_31_first_submission_passes_only_above_eighty_percent(int correct, double percent, bool passed)
    {
        var plan = await APlan.OfAsync(api);
        await plan.AddAllAsync(Enumerable.Range(0, 50).Select(i => plan.Road(r =>
        {
            if (i >= correct)
                r["objective"] = null;
        })));
        Assert.Equal("first_submission.not_found", (await plan.Client.GetAsync($"{plan.Path}/compliance/first-submission").Problem(404)).Text("code"));

        await SendOnAsync(plan);
        var first = await plan.Client.Get($"{plan.Path}/compliance/first-submission");
        Assert.Equal((50, correct, percent, passed), ((int)first["items"]!, (int)first["correctItems"]!, (double)first["percent"]!, (bool)first["passed"]!));
        Assert.Equal(50 - correct, (int)Assert.Single(first["failingRules"]!.AsArray())!["items"]!);

        await plan.AddAsync(plan.Road(r => r["objective"] = null));
        await SendOnAsync(plan);
        Assert.Equal(50, (int)(await plan.Client.Get($"{plan.Path}/compliance/first-submission"))["items"]!);
    }

    [Fact]
    public async Task A_complete_project_of_the_own_area_passes_and_a_place_elsewhere_does_not()
    {
        var plan = await APlan.OfAsync(api, Api.Sao);
        var session = await plan.Client.Get("/api/v1/session");
        var served = (await plan.Client.Get($"/api/v1/organizations/{session["organization"]!.Text("id")}"))["subdistricts"]![0]!.Text("id");
        var inside = (await plan.Client.Get($"/api/v1/places?parentId={served}"))["items"]![0]!.Text("id");
        var far = (await plan.Client.Get($"/api/v1/places?level=village&search={Uri.EscapeDataString("อุ้มผาง")}"))["items"]![0]!.Text("id");

        var road = await plan.AddAsync(plan.Road(r => r["placeIds"] = new JsonArray(inside)));
        Assert.Equal("pass", (await plan.CheckAsync(road, "project.place_outside")).Text("level"));
        var other = await plan.AddAsync(plan.Road(r => r["placeIds"] = new JsonArray(inside, far)));
        var finding = await plan.CheckAsync(other, "project.place_outside");
        Assert.Equal(("fail", "เขตพื้นที่ อปท."), (finding.Text("level"), finding["clause"]!.Text("code")));
    }

    [Fact]
    public async Task Findings_page_in_the_order_of_the_book_and_filter_by_rule_and_level()
    {
        var plan = await APlan.OfAsync(api);
        await plan.AddAllAsync(Enumerable.Range(0, 7).Select(i => plan.Road(r =>
        {
            r["objective"] = i % 2 == 0 ? null : "สัญจรดี";
            r["indicator"] = null;
        })));
        var (seen, after) = (new List<(int Position, string Rule)>(), "");
        do
        {
            var page = await plan.Client.Get($"{plan.Path}/compliance/findings?level=fail&limit=3&after={after}");
            seen.AddRange(page["items"]!.AsArray().Select(f => ((int)f!["position"]!, f.Text("ruleId"))));
            after = (string?)page["next"];
        }
        while (after is not null);
        Assert.Equal(11, seen.Count);
        Assert.Equal(seen.OrderBy(s => s.Position).Select(s => s.Position), seen.Select(s => s.Position));
        Assert.Equal(seen.Count, seen.Distinct().Count());
        var objectives = await plan.Client.Get($"{plan.Path}/compliance/findings?rule=project.objective_form");
        Assert.Equal(3, objectives["items"]!.AsArray().Count);
        Assert.All(objectives["items"]!.AsArray(), f => Assert.Equal("warn", f!.Text("level")));
    }

    [Fact]
    public async Task The_summary_counts_levels_rules_and_the_score_sheet()
    {
        var plan = await APlan.OfAsync(api);
        await plan.AddAsync(plan.Road());
        await plan.AddAsync(plan.Road(r => r["objective"] = null));
        var summary = await plan.ComplianceAsync();
        Assert.Equal((2, 1, 1), ((int)summary["items"]!, (int)summary["correctItems"]!, (int)summary["fails"]!));
        Assert.Equal(90m, (decimal)summary["scorePercent"]!);
        var objective = summary["score"]!.AsArray().Single(s => (int)s!["number"]! == 2)!;
        Assert.Equal((1, 1), ((int)objective["earned"]!, (int)objective["lost"]!));
        Assert.Equal(["project.objective_missing", "plan.vision_missing"], summary["rules"]!.AsArray().Select(r => r!.Text("ruleId")));
    }

    [Fact]
    public async Task Unknown_powers_and_organizations_are_refused_beside_their_field()
    {
        var plan = await APlan.OfAsync(api);
        var road = plan.Road(r => r["authority"] = new JsonObject
        {
            ["authorityItemIds"] = new JsonArray(Guid.CreateVersion7().ToString()),
            ["beneficiaryIds"] = new JsonArray(Guid.CreateVersion7().ToString()),
        });
        var problem = await plan.Client.Send(HttpMethod.Post, $"{plan.Path}/projects", road).Problem(400);
        Assert.Equal(["authority.authorityItemIds", "authority.beneficiaryIds"], problem["details"]!.AsArray().Select(d => d!.Text("field")));
    }

    /// <summary>What the step that sends a plan on does besides.</summary>
    private async Task SendOnAsync(APlan plan)
    {
        var session = await plan.Client.Get("/api/v1/session");
        await using var scope = api.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobContext>().Caller = new JobCaller
        {
            UserId = Guid.Parse(session.Text("userId")),
            OrganizationId = Guid.Parse(session["organization"]!.Text("id")),
            ProvinceId = Guid.Empty,
            Role = Role.Planner,
        };
        Assert.Null((await scope.ServiceProvider.GetRequiredService<FirstSubmissions>().RecordFirstSubmissionAsync(plan.Id, plan.Id, null, default)).Error);
        Assert.Null(await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(default));
    }
}
