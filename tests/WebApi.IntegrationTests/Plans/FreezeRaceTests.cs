using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Plans;

/// <summary>What is sent to the committee is what is there, also when somebody is still writing.</summary>
public sealed class FreezeRaceTests(LifecycleApi api) : IClassFixture<LifecycleApi>
{
    [Fact]
    public async Task A_change_that_began_before_the_sending_is_part_of_what_is_sent()
    {
        var walk = await Walk.BeginAsync(api, "tm");
        await walk.SetDirectionAsync();
        await walk.StepAsync("planner", "drafting").Json();
        var planner = await walk.As("planner");
        var project = (await planner.Get($"{walk.Path}/projects"))["items"]![0]!;
        var path = $"{walk.Path}/projects/{project.Text("id")}";
        var version = (await planner.Get(path)).Version();
        Task<HttpResponseMessage>? change = null, sending = null;
        await api.Database(async db =>
        {
            await using var holding = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlAsync($"select 1 from projects where id = {Guid.Parse(project.Text("id"))} for update");
            change = planner.Send(HttpMethod.Patch, path, new { name = "ก่อสร้างถนน หมู่ที่ 4" }, version);
            await WaitersAsync(db, 1, change);
            sending = walk.StepAsync("planner", "submission");
            await WaitersAsync(db, 2, sending);
            await holding.RollbackAsync();
        });
        await change!.Json();
        await sending!.Json();
        await walk.AgreeInCommitteeAsync();
        await walk.AnnounceAsync().Json();
        Assert.Equal("ก่อสร้างถนน หมู่ที่ 4", (await planner.Get($"{walk.Path}/as-of"))["projects"]![0]!["draft"]!.Text("name"));
    }

    [Fact]
    public async Task A_change_that_waits_for_the_sending_is_refused()
    {
        var walk = await Walk.BeginAsync(api, "sao");
        await walk.SetDirectionAsync();
        await walk.StepAsync("planner", "drafting").Json();
        var planner = await walk.As("planner");
        Task<HttpResponseMessage>? sending = null, change = null;
        await api.Database(async db =>
        {
            await using var holding = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlAsync($"select 1 from plans where id = {walk.Id} for update");
            sending = walk.StepAsync("planner", "submission");
            await WaitersAsync(db, 1, sending);
            change = planner.Send(HttpMethod.Post, $"{walk.Path}/strategies", new { number = 2, name = "ใหม่", goals = Array.Empty<object>(), tactics = Array.Empty<object>() });
            await WaitersAsync(db, 2, change);
            await holding.RollbackAsync();
        });
        await sending!.Json();
        Assert.Equal("plan.frozen", (await change!.Problem(409)).Text("code"));
    }

    /// <summary>Until so many wait for a row, or the one that should wait did not.</summary>
    private static async Task WaitersAsync(DbContext db, int count, Task waiting)
    {
        while (!waiting.IsCompleted && await db.Database.SqlQuery<int>(
            $"select count(*)::int as \"Value\" from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()").SingleAsync() < count)
        {
            await Task.Delay(20);
        }
    }
}
