namespace LocalPlan.WebApi.IntegrationTests.Organizations;

public sealed class OrganizationTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Tak_has_69_organizations_and_seven_names_that_two_share()
    {
        var client = await api.As(Api.Pao);
        var (names, after) = (new List<string>(), "");
        do
        {
            var page = await client.Get($"/api/v1/organizations?limit=50&after={after}");
            names.AddRange(page["items"]!.AsArray().Select(o => o!.Text("name")));
            after = (string?)page["next"];
        }
        while (after is not null);
        Assert.Equal(69, names.Count);
        Assert.Equal(7, names.Select(n => n.Replace("เทศบาลตำบล", "", StringComparison.Ordinal).Replace("องค์การบริหารส่วนตำบล", "", StringComparison.Ordinal)).GroupBy(n => n).Count(g => g.Count() == 2));
    }

    [Theory]
    [InlineData("ทน.แม่สอด")]
    [InlineData("แมสอด เทศบาลนคร")]
    public async Task An_organization_is_found_by_its_short_name_and_without_tones(string typed)
    {
        var client = await api.As(Api.Pao);
        var found = await client.Get($"/api/v1/organizations?search={Uri.EscapeDataString(typed)}");
        Assert.Equal("เทศบาลนครแม่สอด", Assert.Single(found["items"]!.AsArray())!.Text("name"));
    }

    [Fact]
    public async Task Scenario_35_an_upgraded_organization_keeps_its_history_and_its_plans()
    {
        var admin = await api.As("admin.maesot");
        var session = await admin.Get("/api/v1/session");
        var id = session["organization"]!.Text("id");
        var planner = await api.As(Api.MaeSot);
        var plan = await planner.NewPlan();

        await admin.Send(HttpMethod.Post, $"/api/v1/organizations/{id}/identities", new
        {
            kind = "townMunicipality", name = "เทศบาลเมืองแม่สอดใหม่", shortName = "ทม.แม่สอดใหม่", dlaCode = "4630699", effectiveFrom = "2027-02-01",
        }).Json();

        var before = await admin.Get($"/api/v1/organizations/{id}?asOf=2027-01-31");
        var since = await admin.Get($"/api/v1/organizations/{id}?asOf=2027-02-01");
        Assert.Equal(("เทศบาลนครแม่สอด", "3630601"), (before.Text("name"), before.Text("dlaCode")));
        Assert.Equal(("เทศบาลเมืองแม่สอดใหม่", "4630699"), (since.Text("name"), since.Text("dlaCode")));
        await planner.Get(plan);
        var earlier = await admin.Send(HttpMethod.Post, $"/api/v1/organizations/{id}/identities", new { kind = "sao", name = "ก", shortName = "ก", effectiveFrom = "2026-01-01" }).Problem(400);
        Assert.Equal("organization.change_before_latest", earlier.Text("code"));
    }

    [Fact]
    public async Task Villages_are_found_below_their_subdistrict()
    {
        var client = await api.As(Api.Pao);
        var district = (await client.Get("/api/v1/places?level=district&search=แม่สอด"))["items"]![0]!;
        var subdistricts = (await client.Get($"/api/v1/places?parentId={district.Text("id")}"))["items"]!.AsArray();
        Assert.Equal(10, subdistricts.Count);
        Assert.NotEmpty((await client.Get($"/api/v1/places?level=village&parentId={subdistricts[1]!.Text("id")}"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_division_name_is_unique_whatever_its_tones_and_spaces()
    {
        var client = await api.As(Api.MaeSot);
        var problem = await client.Send(HttpMethod.Post, "/api/v1/divisions", new { name = "กอง ชาง" }).Problem(409);
        Assert.Equal("division.exists", problem.Text("code"));
    }
}
