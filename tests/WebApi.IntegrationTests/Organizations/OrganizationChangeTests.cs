using Microsoft.EntityFrameworkCore;

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

    [Fact]
    public async Task Scenario_35_an_SAO_that_became_a_municipality_prints_its_new_name_and_keeps_the_old_one_of_its_time()
    {
        var client = await api.As(Api.Sao);
        var id = (await client.Get("/api/v1/session"))["organization"]!.Text("id");
        var plan = await client.NewPlan();
        await client.Send(HttpMethod.Post, $"{plan}/projects", new { name = "ขุดลอกคลอง" }).Json();
        var before = await PrintedAsync(client, plan);
        Assert.Contains("องค์การบริหารส่วนตำบลแม่ปะ", before, StringComparison.Ordinal);

        await api.Database(async db =>
        {
            var names = new Domain.Organizations.OrganizationNames(Domain.Organizations.OrganizationKind.SubdistrictMunicipality, "เทศบาลตำบลแม่ปะ", "ทต.แม่ปะ", null);
            var own = await db.Set<Domain.Organizations.Organization>().Include(o => o.Identities).Include(o => o.Codes).SingleAsync(o => o.Id == Guid.Parse(id));
            Assert.True(own.Become(names, "5630699", new(2025, 10, 1), TimeProvider.System.GetUtcNow(), new(2026, 1, 1)).IsSuccess);
            await db.SaveChangesAsync();
        });

        var since = await PrintedAsync(client, plan);
        Assert.Contains("เทศบาลตำบลแม่ปะ", since, StringComparison.Ordinal);
        Assert.DoesNotContain("องค์การบริหารส่วนตำบลแม่ปะ", since, StringComparison.Ordinal);
        var (old, now) = (await client.Get($"/api/v1/organizations/{id}?asOf=2025-09-30"), await client.Get($"/api/v1/organizations/{id}?asOf=2025-10-01"));
        Assert.Equal(("sao", "องค์การบริหารส่วนตำบลแม่ปะ", "6630609"), (old.Text("kind"), old.Text("name"), old.Text("dlaCode")));
        Assert.Equal(("subdistrictMunicipality", "เทศบาลตำบลแม่ปะ", "5630699"), (now.Text("kind"), now.Text("name"), now.Text("dlaCode")));
        Assert.Equal("เทศบาลตำบลแม่ปะ", (await client.Get("/api/v1/session"))["organization"]!.Text("name"));
    }

    private static async Task<string> PrintedAsync(HttpClient client, string plan) =>
        Forms.ExportTests.TextOf(await client.GetByteArrayAsync($"{plan}/exports/p02"));
}
