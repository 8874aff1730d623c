using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.RoundDocuments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RoundDocuments;
using LocalPlan.Infrastructure.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LocalPlan.Infrastructure.RoundDocuments;

/// <summary>Makes bundles piece by piece, in the name of whoever ordered them. What a crash left open is taken up where it was.</summary>
internal sealed class RoundBundleWorker(RoundBundleQueue queue, IServiceScopeFactory scopes, TimeProvider clock, ILogger<RoundBundleWorker> logger)
    : BackgroundService, IRoundBundleJobs
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    private readonly WakeSignal _signal = new(clock);

    public void Wake() => _signal.Wake();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await WorkAsync(stoppingToken))
                {
                }
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
            {
                // Not migrated yet, as the start has told the operator: nothing waits.
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "The worker of round documents failed and tries again");
            }
            await _signal.WaitAsync(Idle, stoppingToken);
        }
    }

    private async Task<bool> WorkAsync(CancellationToken ct)
    {
        if (await queue.TakeAsync(ct) is not { } taken)
            return false;
        await using var held = taken.Lock;
        return await PieceAsync(taken.Job, ct);
    }

    /// <summary>Whether the next piece could be begun; the queue is not asked again at once for one that could not.</summary>
    private async Task<bool> PieceAsync(RoundBundleJob job, CancellationToken ct)
    {
        if (!(await SendAsync(job, sender => sender.Send(new BeginRoundBundle(job.BundleId), ct))).TryGet(out var status, out var error))
        {
            logger.LogWarning("Bundle {BundleId} could not be begun: {Code}", job.BundleId, error.Code);
            return false;
        }
        if (status == RoundBundleStatus.Making && await FaultOfAsync(job, ct) is { } fault)
            await AbandonAsync(job, fault, ct);
        return true;
    }

    private async Task<Error?> FaultOfAsync(RoundBundleJob job, CancellationToken ct)
    {
        try
        {
            var error = (await SendAsync(job, sender => sender.Send(new FillRoundBundle(job.BundleId), ct))).Error;
            return error?.Kind == ErrorKind.Forbidden ? RoundDocumentErrors.OwnerMayNot : error;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "A piece of bundle {BundleId} failed", job.BundleId);
            return RoundDocumentErrors.Unexpected;
        }
    }

    /// <summary>A job that cannot end well is given up: it must not come round for ever.</summary>
    private async Task AbandonAsync(RoundBundleJob job, Error fault, CancellationToken ct)
    {
        if ((await SendAsync(job, sender => sender.Send(new AbandonRoundBundle(job.BundleId, fault.Code), ct))).Error is { } error)
            throw new InvalidOperationException($"Bundle {job.BundleId} cannot be given up: {error.Code}");
    }

    private async Task<T> SendAsync<T>(RoundBundleJob job, Func<ISender, Task<T>> send)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobContext>().Caller = JobCaller.Of(job);
        return await send(scope.ServiceProvider.GetRequiredService<ISender>());
    }
}
