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
    public async Task Villages_are_found_below_their_subdistrict()
    {
        var client = await api.As(Api.Pao);
        var district = (await client.Get("/api/v1/places?level=district&search=แม่สอด"))["items"]![0]!;
        var subdistricts = (await client.Get($"/api/v1/places?parentId={district.Text("id")}"))["items"]!.AsArray();
        Assert.Equal(10, subdistricts.Count);
        Assert.NotEmpty((await client.Get($"/api/v1/places?level=village&parentId={subdistricts[1]!.Text("id")}"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_division_is_renamed_with_the_spellings_that_mean_it()
    {
        var client = await api.As(Api.MaeSot);
        var made = await client.Send(HttpMethod.Post, "/api/v1/divisions", new { name = "กองประปา", aliases = new[] { "การประปา" } }).Json();
        var revised = await client.Send(HttpMethod.Put, $"/api/v1/divisions/{made.Text("id")}", new { name = "สำนักการประปา", aliases = new[] { "กองประปา", "กปภ." } }, made.Version()).Json();
        Assert.Equal("สำนักการประปา", revised.Text("name"));
        Assert.Equal(["กองประปา", "กปภ."], revised["aliases"]!.AsArray().Select(a => (string)a!));
        Assert.Equal("division.exists", (await client.Send(HttpMethod.Put, $"/api/v1/divisions/{made.Text("id")}", new { name = "กองคลัง" }, revised.Version()).Problem(409)).Text("code"));
        Assert.Equal(revised.ToJsonString(), (await client.Get($"/api/v1/divisions/{made.Text("id")}")).ToJsonString());
    }

    [Fact]
    public async Task Organizations_are_listed_by_kind_and_district()
    {
        var client = await api.As(Api.Pao);
        Assert.Equal("องค์การบริหารส่วนจังหวัดตาก", Assert.Single(await client.All("/api/v1/organizations?kind=pao")).Text("name"));
        var district = (await client.All("/api/v1/places?level=district&search=พบพระ")).Single().Text("id");
        Assert.All(await client.All($"/api/v1/organizations?districtId={district}"), o => Assert.Equal("พบพระ", o.Text("districtName")));
    }

    [Fact]
    public async Task A_division_name_is_unique_whatever_its_tones_and_spaces()
    {
        var client = await api.As(Api.MaeSot);
        var problem = await client.Send(HttpMethod.Post, "/api/v1/divisions", new { name = "กอง ชาง" }).Problem(409);
        Assert.Equal("division.exists", problem.Text("code"));
    }
}
