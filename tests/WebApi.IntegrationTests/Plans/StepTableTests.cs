using LocalPlan.Application.Plans;
using LocalPlan.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Plans;

/// <summary>Every stage with every step, as the rule set has them: what is not in its table is refused by its clause and changes nothing.</summary>
public sealed class StepTableTests(Api api) : IClassFixture<Api>
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["setDirection"] = "direction",
        ["startDrafting"] = "drafting",
        ["sendToCommittee"] = "submission",
        ["returnToDrafting"] = "return",
        ["committeeAgrees"] = "committee-agreement",
        ["councilAgrees"] = "council-agreement",
        ["announce"] = "announcement",
        ["post"] = "publication",
        ["enterForce"] = "entry-into-force",
        ["review"] = "reviews",
        ["close"] = "closure",
        ["withdraw"] = "withdrawal",
    };

    [Theory]
    [InlineData("pao")]
    [InlineData("tm")]
    [InlineData("sao")]
    public async Task A_step_that_the_stage_does_not_have_is_refused(string organization)
    {
        Assert.Equal(StepCommands.Types.Count, Parts.Count);
        var planner = await api.As($"planner.{organization}");
        var path = await planner.NewPlan();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            await SetStageAsync(path, stage);
            var plan = await planner.Get(path);
            var allowed = plan["actions"]!.AsArray().Select(a => a!.Text("action")).ToHashSet();
            var isEmpty = stage.IsEnd() || (stage == Stage.Council && organization != "sao");
            Assert.Equal((stage, isEmpty), (stage, allowed.Count == 0));
            foreach (var (action, part) in Parts.Where(p => !allowed.Contains(p.Key)))
            {
                var problem = await (await api.As($"{OfficeOf(action)}.{organization}")).Send(HttpMethod.Post, $"{path}/{part}", Body(action), plan.Version()).Problem(409);
                Assert.Equal((stage, action, isEmpty ? "step.ended" : "step.not_possible"), (stage, action, problem.Text("code")));
                Assert.Equal(isEmpty, problem["clause"] is null);
            }
            Assert.Equal(plan.ToJsonString(), (await planner.Get(path)).ToJsonString());
        }
    }

    private static string OfficeOf(string action) => action switch
    {
        "announce" => "executive",
        "setDirection" or "committeeAgrees" or "councilAgrees" or "returnToDrafting" => "secretary",
        _ => "planner",
    };

    private static object Body(string action) => action switch
    {
        "announce" => new { number = "1/2570", date = "2026-01-05", signatoryName = "ผู้ลงนาม", signatoryPosition = "นายก" },
        "review" => new { fiscalYear = 2567, date = "2026-01-05", note = "ผลการทบทวน" },
        _ => new { note = "เหตุผล" },
    };

    private Task SetStageAsync(string path, Stage stage) =>
        api.Database(db => db.Database.ExecuteSqlAsync($"update plans set stage = {(int)stage} where id = {Guid.Parse(path.Split('/')[^1])}"));
}
