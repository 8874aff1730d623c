using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Plans;

/// <summary>No writing operation below a plan may forget that an announced plan is frozen.</summary>
public sealed class FreezeTests(Api api) : IClassFixture<Api>
{
    /// <summary>Beside steps and amendments, what does not write content: publicity, the word of an officer, and putting a preview away.</summary>
    private static readonly string[] NotContent = ["SendNotice", "ReviseNotice", "AcknowledgeNotice", "OpenPosting", "ClosePosting", "DiscardImport", "WaiveCheck", "WithdrawWaiver"];

    [Theory]
    [InlineData("committee", 4)]
    [InlineData("announced", 7)]
    [InlineData("inForce", 9)]
    [InlineData("withdrawn", 11)]
    public async Task Every_operation_that_writes_content_is_refused(string stage, int value)
    {
        var plan = await FilledPlan.OfAsync(api);
        var operations = Operations.Of(api, plan).Where(o => o.Method != HttpMethod.Get && !o.IsStep && !NotContent.Contains(o.Name) && !o.Pattern.Contains("/amendments", StringComparison.Ordinal)
            && (o.Pattern.Contains("{planId}", StringComparison.Ordinal) || o.Name is "RevisePlan" or "DeletePlan")).ToList();
        Assert.True(operations.Count >= 16, string.Join(" ", operations.Select(o => o.Name)));
        await SetStageAsync(plan["plan"], value);
        var planner = await api.As(Api.MaeSot);
        var before = await planner.Get($"/api/v1/plans/{plan["plan"]}");
        foreach (var operation in operations)
        {
            var problem = await operation.SendAsync(planner, before.Version()).Problem(409);
            Assert.True(problem.Text("code") == "plan.frozen", $"{operation.Name}: {problem.Text("code")}");
            Assert.Equal(stage, problem["args"]!.Text("stage"));
        }
        Assert.Equal((int)before["projectCount"]!, (int)(await planner.Get($"/api/v1/plans/{plan["plan"]}"))["projectCount"]!);
    }

    private Task SetStageAsync(string plan, int stage) =>
        api.Database(db => db.Database.ExecuteSqlAsync($"update plans set stage = {stage} where id = {Guid.Parse(plan)}"));
}
