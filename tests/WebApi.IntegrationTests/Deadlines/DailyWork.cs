using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Deadlines;
using LocalPlan.Infrastructure.Access;
using LocalPlan.Infrastructure.Deadlines;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Deadlines;

/// <summary>The daily work at the test's word, behind the lock that keeps the server's own out meanwhile.</summary>
internal static class DailyWork
{
    public static async Task RunAsync(Api api, HttpClient client)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var held = await LockAsync(api.Services.GetRequiredService<DeadlineQueue>(), ct);
        var organization = Guid.Parse((await client.Get("/api/v1/session"))["organization"]!.Text("id"));
        var (_, province) = (await api.Services.GetRequiredService<DeadlineQueue>().OrganizationsAsync(ct)).Single(o => o.OrganizationId == organization);
        await using var scope = api.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobContext>().Caller = new SystemCaller(organization, province);
        Assert.Null((await scope.ServiceProvider.GetRequiredService<ISender>().Send(new RunDeadlineDay(), ct)).Error);
    }

    private static async Task<Npgsql.NpgsqlConnection> LockAsync(DeadlineQueue queue, CancellationToken ct)
    {
        while (true)
        {
            if (await queue.LockAsync(ct) is { } held)
                return held;
            await Task.Delay(20, ct);
        }
    }
}
