using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Deadlines;
using LocalPlan.Infrastructure.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LocalPlan.Infrastructure.Deadlines;

/// <summary>
/// Does the daily work of the deadlines at the start, every hour, and when it is woken. What it does is the same however often it
/// runs, so a day is never missed and never counted twice.
/// </summary>
internal sealed class DeadlineWorker(DeadlineQueue queue, IServiceScopeFactory scopes, TimeProvider clock, ILogger<DeadlineWorker> logger)
    : BackgroundService, IDeadlineJobs
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    private readonly WakeSignal _signal = new(clock);

    public void Wake() => _signal.Wake();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await WorkAsync(stoppingToken);
            await _signal.WaitAsync(Pause, stoppingToken);
        }
    }

    private async Task WorkAsync(CancellationToken ct)
    {
        try
        {
            await using var held = await queue.LockAsync(ct);
            if (held is null)
                return;
            foreach (var (organization, province) in await queue.OrganizationsAsync(ct))
                await RunAsync(organization, province, ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            // Not migrated yet, as the start has told the operator: nothing is due.
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "The daily work of the deadlines failed and is tried again");
        }
    }

    private async Task RunAsync(Guid organization, Guid province, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobContext>().Caller = new SystemCaller(organization, province);
        var outcome = await scope.ServiceProvider.GetRequiredService<ISender>().Send(new RunDeadlineDay(), ct);
        if (outcome.Error is { } error)
            logger.LogWarning("The daily work of organization {OrganizationId} was refused with {Code}", organization, error.Code);
    }
}
