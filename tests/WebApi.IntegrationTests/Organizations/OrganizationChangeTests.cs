namespace LocalPlan.WebApi.IntegrationTests.Organizations;

/// <summary>Apart from the other tests of organizations, since they look for the name that changes here.</summary>
public sealed class OrganizationChangeTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Scenario_35_an_upgraded_organization_keeps_its_history_and_its_plans()
    {
        var admin = await api.As("admin.maesot");
        var session = await admin.Get("/api/v1/session");
        var id = session["organization"]!.Text("id");
        var planner = await api.As(Api.MaeSot);
        var plan = await planner.NewPlan();

        var seen = await admin.Get($"/api/v1/organizations/{id}");
        var changed = await admin.Send(HttpMethod.Post, $"/api/v1/organizations/{id}/identities", new
        {
            kind = "townMunicipality",
            name = "เทศบาลเมืองแม่สอดใหม่",
            shortName = "ทม.แม่สอดใหม่",
            dlaCode = "4630699",
            effectiveFrom = "2024-02-01",
        }, seen.Version()).Json();
        Assert.NotEqual(seen.Version(), changed.Version());

        var before = await admin.Get($"/api/v1/organizations/{id}?asOf=2024-01-31");
        var since = await admin.Get($"/api/v1/organizations/{id}?asOf=2024-02-01");
        Assert.Equal(("เทศบาลนครแม่สอด", "3630601"), (before.Text("name"), before.Text("dlaCode")));
        Assert.Equal(("เทศบาลเมืองแม่สอดใหม่", "4630699"), (since.Text("name"), since.Text("dlaCode")));
        await planner.Get(plan);
        var earlier = await admin.Send(HttpMethod.Post, $"/api/v1/organizations/{id}/identities", new { kind = "townMunicipality", name = "เทศบาลเมืองแม่สอดเดิม", shortName = "ทม.แม่สอดเดิม", effectiveFrom = "2023-01-01" }, changed.Version()).Problem(400);
        Assert.Equal("organization.change_before_latest", earlier["details"]![0]!.Text("code"));
        var ahead = await admin.Send(HttpMethod.Post, $"/api/v1/organizations/{id}/identities", new { kind = "townMunicipality", name = "เทศบาลเมืองแม่สอดหน้า", shortName = "ทม.แม่สอดหน้า", effectiveFrom = "2999-01-01" }, changed.Version()).Problem(400);
        Assert.Equal("organization.change_in_future", ahead["details"]![0]!.Text("code"));
    }
}
