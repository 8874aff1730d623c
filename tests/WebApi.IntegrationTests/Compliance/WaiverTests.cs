using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Compliance;

public sealed class WaiverTests(Api api) : IClassFixture<Api>
{
    private const string Rule = "project.objective_missing";

    [Fact]
    public async Task An_officer_waives_a_failure_with_a_reason_and_a_change_of_the_field_ends_it()
    {
        var (plan, project) = await FailingAsync();
        var clerk = await api.As("clerk.maesot");
        var waiver = await WaiveAsync(clerk, plan, project).Json();
        Assert.Equal(("ปลัดเทศบาล", "clerk", true), (waiver.Text("officerTitle"), waiver.Text("officerRole"), (bool)waiver["holds"]!));
        var summary = await plan.ComplianceAsync();
        Assert.Equal((1, 1, 0), ((int)summary["fails"]!, (int)summary["waivedFails"]!, (int)summary["openFails"]!));
        Assert.Equal("ทำตามมติที่ประชุม", (await plan.CheckAsync(project, Rule))["waiver"]!.Text("reason"));

        var changed = await plan.Client.Send(HttpMethod.Patch, $"{plan.Path}/projects/{project.Text("id")}", new { target = "ยาว 900 เมตร" }, project.Version()).Json();
        Assert.Equal(0, (int)(await plan.ComplianceAsync())["openFails"]!);
        changed = await plan.Client.Send(HttpMethod.Patch, $"{plan.Path}/projects/{project.Text("id")}", new { form = "community" }, changed.Version()).Json();
        Assert.Equal(1, (int)(await plan.ComplianceAsync())["openFails"]!);
        Assert.False((bool)(await clerk.Get($"{plan.Path}/compliance/waivers"))["items"]![0]!["holds"]!);
    }

    [Fact]
    public async Task A_withdrawn_waiver_blocks_again_and_stays_in_the_list()
    {
        var (plan, project) = await FailingAsync();
        var executive = await api.As("executive.maesot");
        var waiver = await WaiveAsync(executive, plan, project).Json();
        var path = $"{plan.Path}/compliance/waivers/{waiver.Text("id")}";
        (await executive.Send(HttpMethod.Delete, path, version: waiver.Version())).EnsureSuccessStatusCode();
        Assert.Equal(1, (int)(await plan.ComplianceAsync())["openFails"]!);
        var kept = await executive.Get(path);
        Assert.NotNull(kept["withdrawnAt"]);
        Assert.Equal("waiver.already_withdrawn", (await executive.Send(HttpMethod.Delete, path, version: kept.Version()).Problem(409)).Text("code"));
        await WaiveAsync(executive, plan, project).Json();
    }

    [Fact]
    public async Task Only_a_failure_is_waived_once_by_an_officer_for_the_version_seen()
    {
        var (plan, project) = await FailingAsync();
        var clerk = await api.As("clerk.maesot");
        Assert.Equal("access.capability_missing", (await WaiveAsync(plan.Client, plan, project).Problem(403)).Text("code"));
        Assert.Equal("waiver.nothing_to_waive", (await WaiveAsync(clerk, plan, project, "project.budget_missing").Problem(409)).Text("code"));
        Assert.Equal("waiver.nothing_to_waive", (await WaiveAsync(clerk, plan, project, "no.such_rule").Problem(409)).Text("code"));
        var body = new { projectId = project.Text("id"), ruleId = Rule, reason = "เหตุผล" };
        Assert.Equal("if_match.required", (await clerk.Send(HttpMethod.Post, $"{plan.Path}/compliance/waivers", body).Problem(428)).Text("code"));
        Assert.Equal("if_match.stale", (await clerk.Send(HttpMethod.Post, $"{plan.Path}/compliance/waivers", body, 1).Problem(412)).Text("code"));
        await clerk.Send(HttpMethod.Post, $"{plan.Path}/compliance/waivers", new { projectId = project.Text("id"), ruleId = Rule, reason = " " }, project.Version()).Problem(400);
        await WaiveAsync(clerk, plan, project).Json();
        Assert.Equal("waiver.already_waived", (await WaiveAsync(clerk, plan, project).Problem(409)).Text("code"));
    }

    [Fact]
    public async Task A_failure_of_the_plan_as_a_whole_is_waived_at_the_version_of_the_plan()
    {
        var plan = await APlan.OfAsync(api);
        var clerk = await api.As("clerk.maesot");
        var version = (await plan.Client.Get(plan.Path)).Version();
        await clerk.Send(HttpMethod.Post, $"{plan.Path}/compliance/waivers", new { ruleId = "plan.projects_missing", reason = "แผนว่างตามมติ" }, version).Json();
        Assert.Equal(0, (int)(await plan.ComplianceAsync())["openFails"]!);
    }

    private static Task<HttpResponseMessage> WaiveAsync(HttpClient client, APlan plan, JsonNode project, string rule = Rule) => client.Send(
        HttpMethod.Post, $"{plan.Path}/compliance/waivers", new { projectId = project.Text("id"), ruleId = rule, reason = "ทำตามมติที่ประชุม" }, project.Version());

    private async Task<(APlan Plan, JsonNode Project)> FailingAsync()
    {
        var plan = await APlan.OfAsync(api);
        return (plan, await plan.AddAsync(plan.Road(r => r["objective"] = null)));
    }
}
