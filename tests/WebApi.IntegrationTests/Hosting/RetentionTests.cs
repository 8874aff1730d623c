using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Imports;
using LocalPlan.Infrastructure.Persistence;
using LocalPlan.WebApi.IntegrationTests.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Hosting;

public sealed class RetentionTests(Api api) : IClassFixture<Api>
{
    private const string Csv = """
        form,plan_class,no,project_name,budget_2566
        ผ.02,แผนงานการพาณิชย์,1,ปรับปรุงตลาด,100000
        """;

    [Fact]
    public async Task Records_of_answered_requests_go_after_a_month()
    {
        var client = await api.As(Api.MaeSot);
        foreach (var key in new[] { "old", "new" })
            await client.Send(HttpMethod.Post, "/api/v1/divisions", new { name = $"กอง {key}" }, key: key).Json();
        await AgeAsync($"update idempotency_records set created_at = now() - interval '31 days' where key = 'old'");
        await PurgeAsync();
        await api.Database(async db => Assert.Equal(["new"], await db.Set<IdempotencyRecord>().IgnoreQueryFilters().Select(r => r.Key).ToListAsync()));
    }

    [Fact]
    public async Task Files_go_when_their_import_is_over_and_what_nobody_came_back_to_is_discarded()
    {
        var client = await api.As(Api.Sao);
        var plan = await client.NewPlan();
        var committed = await client.Commit(plan, await client.Upload(plan, "committed.csv", Csv));
        var failed = await client.Upload(plan, "failed.csv", "a,b\n1,2\n");
        var forgotten = await client.Upload(plan, "forgotten.csv", Csv);
        await AgeAsync("update imports set updated_at = now() - interval '31 days'");
        var fresh = await client.Upload(plan, "fresh.csv", Csv);
        await PurgeAsync();

        Assert.Equal("discarded", (await client.Get($"{plan}/imports/{forgotten.Text("id")}")).Text("status"));
        Assert.Equal("ready", (await client.Get($"{plan}/imports/{fresh.Text("id")}")).Text("status"));
        Assert.Equal("committed", (await client.Get($"{plan}/imports/{committed.Text("id")}")).Text("status"));
        Assert.Equal("failed", (await client.Get($"{plan}/imports/{failed.Text("id")}")).Text("status"));
        await api.Database(async db => Assert.Equal([Guid.Parse(fresh.Text("id"))], await db.Set<ImportFile>().IgnoreQueryFilters().Select(f => f.ImportId).ToListAsync()));
        Assert.Equal(1, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
    }

    private Task AgeAsync(string sql) => api.Database(db => db.Database.ExecuteSqlRawAsync(sql));

    private Task PurgeAsync() => api.Services.GetRequiredService<Retention>().PurgeAsync(TestContext.Current.CancellationToken);
}
