using LocalPlan.Application.Amendments;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Amendments;

/// <summary>Every kind at every stage with every step: what is not in the table of the rule set is refused by its clause and changes nothing.</summary>
public sealed class AmendmentStepTableTests(Api api) : IClassFixture<Api>
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["sendToCommittee"] = "submission",
        ["sendToExecutive"] = "executive-submission",
        ["returnToDrafting"] = "return",
        ["committeeAgrees"] = "committee-agreement",
        ["councilAgrees"] = "council-agreement",
        ["announce"] = "announcement",
        ["post"] = "publication",
        ["withdraw"] = "withdrawal",
    };

    [Theory]
    [InlineData("tm", "correction", null)]
    [InlineData("pao", "addition", null)]
    [InlineData("sao", "addition", null)]
    [InlineData("sao", "change", null)]
    [InlineData("tm", "special", "stateCeremony")]
    public async Task A_step_that_the_stage_does_not_have_is_refused(string organization, string kind, string? ground)
    {
        Assert.Equal(AmendmentStepCommands.Types.Count, Parts.Count);
        var planner = await api.As($"planner.{organization}");
        var opened = await planner.Send(HttpMethod.Post, $"{await AnnouncedAsync(planner)}/amendments", new { kind, ground }).Json();
        var path = $"/api/v1/plans/{opened.Text("planId")}/amendments/{opened.Text("id")}";
        foreach (var stage in Enum.GetValues<Stage>())
        {
            await api.Database(db => db.Database.ExecuteSqlAsync($"update amendments set stage = {(int)stage} where id = {Guid.Parse(opened.Text("id"))}"));
            var amendment = await planner.Get(path);
            var allowed = amendment["actions"]!.AsArray().Select(a => a!.Text("action")).ToHashSet();
            Assert.False(stage.IsEnd() && allowed.Count > 0);
            foreach (var (action, part) in Parts.Where(p => !allowed.Contains(p.Key)))
            {
                var problem = await (await api.As($"{OfficeOf(action)}.{organization}")).Send(HttpMethod.Post, $"{path}/{part}", Body(action), amendment.Version()).Problem(409);
                Assert.Equal((stage, action, allowed.Count == 0 ? "step.ended" : "step.not_possible"), (stage, action, problem.Text("code")));
                Assert.Equal(allowed.Count == 0, problem["clause"] is null);
            }
            Assert.Equal(amendment.ToJsonString(), (await planner.Get(path)).ToJsonString());
        }
    }

    /// <summary>A plan with its first edition, past the lifecycle.</summary>
    private async Task<string> AnnouncedAsync(HttpClient planner)
    {
        var organization = Guid.Parse((await planner.Get("/api/v1/session"))["organization"]!.Text("id"));
        var path = await planner.NewPlan();
        await api.Database(db =>
        {
            var head = new PlanHead { PlanId = Guid.Parse(path.Split('/')[^1]), Title = "แผน", FirstYear = 2566, Strategies = [] };
            db.Scope = [organization];
            db.Add(PlanEdition.First(organization, "แผน", new(2021, 10, 20), PlanContent.Of(head, []), new(2021, 10, 20, 2, 0, 0, TimeSpan.Zero)));
            return db.SaveChangesAsync();
        });
        return path;
    }

    private static string OfficeOf(string action) => action switch
    {
        "announce" => "executive",
        "committeeAgrees" or "councilAgrees" or "returnToDrafting" => "secretary",
        _ => "planner",
    };

    private static object Body(string action) => action == "announce"
        ? new { number = "1/2570", date = "2026-01-05", signatoryName = "ผู้ลงนาม", signatoryPosition = "นายก" }
        : new { note = "เหตุผล" };
}
