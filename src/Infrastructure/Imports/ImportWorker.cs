using System.Threading.Channels;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Imports;
using LocalPlan.Domain.Imports;
using LocalPlan.Infrastructure.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LocalPlan.Infrastructure.Imports;

/// <summary>Analyses and commits imports one after the other, in the name of whoever started them. What a crash left open is taken up again.</summary>
internal sealed class ImportWorker(ImportQueue queue, IServiceScopeFactory scopes, ILogger<ImportWorker> logger) : BackgroundService, IImportJobs
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => _signal.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await WorkAsync(stoppingToken))
                {
                }
                await WaitAsync(stoppingToken);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
            {
                // Not migrated yet, as the start has told the operator: nothing waits.
                await Task.Delay(Idle, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "The import worker failed and tries again");
                await Task.Delay(Idle, stoppingToken);
            }
        }
    }

    private async Task<bool> WorkAsync(CancellationToken ct)
    {
        if (await queue.TakeAsync(ct) is not { } taken)
            return false;
        await using var held = taken.Lock;
        await CarryOutAsync(taken.Job, ct);
        return true;
    }

    private async Task CarryOutAsync(ImportJob job, CancellationToken ct)
    {
        if (job.Status == ImportStatus.Committing)
        {
            await SendAsync(job, new LandImport(job.ImportId), ct);
            return;
        }
        await SendAsync(job, new BeginImportAnalysis(job.ImportId), ct);
        await SendAsync(job, new AnalyseImport(job.ImportId), ct);
    }

    private async Task SendAsync(ImportJob job, ICommand command, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<JobContext>().Caller = JobCaller.Of(job);
            var result = await scope.ServiceProvider.GetRequiredService<ISender>().Send(command, ct);
            if (result.Error is { } error)
                await ReturnAsync(job, error.Code, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "{Command} of import {ImportId} failed", command.GetType().Name, job.ImportId);
            await ReturnAsync(job, "unexpected", ct);
        }
    }

    /// <summary>A job that cannot end well must not come round for ever.</summary>
    private async Task ReturnAsync(ImportJob job, string code, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobContext>().Caller = JobCaller.Of(job);
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(new AbandonImportJob(job.ImportId, code), ct);
    }

    private async Task WaitAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Idle);
        try
        {
            await _signal.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
        }
    }
}
