using System.Text.Json.Nodes;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Plans;

/// <summary>Apart from the other lifecycles, since the SAO becomes a municipality here.</summary>
public sealed class PlanUpgradeTests(LifecycleApi api) : IClassFixture<LifecycleApi>
{
    /// <summary>Scenario 35.</summary>
    [Fact]
    public async Task A_plan_goes_the_way_of_what_its_organization_was_when_it_was_opened()
    {
        var walk = await Walk.BeginAsync(api, "sao");
        await walk.SubmitAsync();
        await walk.AgreeInCommitteeAsync();
        await UpgradeAsync(Guid.Parse((await (await walk.As("planner")).Get("/api/v1/session"))["organization"]!.Text("id")));
        Assert.Equal("council", (await walk.PlanAsync()).Text("stage"));
        Assert.Contains("council", Stages(await (await walk.As("clerk")).Get($"{walk.Path}/procedure")));
        await walk.AgreeInCouncilAsync();
        Assert.Equal("announced", (await walk.AnnounceAsync().Json()).Text("stage"));
        await walk.PostAsync();
        await walk.StepAsync("planner", "publication").Json();

        var next = await Walk.BeginAsync(api, "sao");
        Assert.DoesNotContain("council", Stages(await (await next.As("clerk")).Get($"{next.Path}/procedure")));
    }

    private Task UpgradeAsync(Guid id) => api.Database(async db =>
    {
        var names = new OrganizationNames(OrganizationKind.SubdistrictMunicipality, "เทศบาลตำบลตัวอย่าง", "ทต.ตัวอย่าง", null);
        var own = await db.Set<Organization>().Include(o => o.Identities).Include(o => o.Codes).SingleAsync(o => o.Id == id);
        Assert.True(own.Become(names, "5630699", new(2021, 10, 1), api.Clock.GetUtcNow(), new(2021, 10, 1)).IsSuccess);
        await db.SaveChangesAsync();
    });

    private static IEnumerable<string> Stages(JsonNode procedure) => procedure["stages"]!.AsArray().Select(s => s!.Text("stage"));
}
