using System.Threading.Channels;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Imports;
using LocalPlan.Domain.Common;
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
        return await CarryOutAsync(taken.Job, ct);
    }

    /// <summary>Whether the job could be begun; the queue is not asked again at once for one that could not.</summary>
    private async Task<bool> CarryOutAsync(ImportJob job, CancellationToken ct)
    {
        if (!(await SendAsync(job, sender => sender.Send(new BeginImportJob(job.ImportId), ct))).TryGet(out var status, out var error))
        {
            logger.LogWarning("Import {ImportId} could not be begun: {Code}", job.ImportId, error.Code);
            return false;
        }
        if (status == ImportStatus.Committing)
            await EndAsync(job, new LandImport(job.ImportId), ct);
        else if (status == ImportStatus.Analysing)
            await EndAsync(job, new AnalyseImport(job.ImportId), ct);
        return true;
    }

    /// <summary>A job that cannot end well is given up: it must not come round for ever.</summary>
    private async Task EndAsync(ImportJob job, ICommand command, CancellationToken ct)
    {
        if (await FaultOfAsync(job, command, ct) is not { } fault)
            return;
        var givenUp = await SendAsync(job, sender => sender.Send(new AbandonImportJob(job.ImportId, fault), ct));
        if (givenUp.Error is { } error)
            throw new InvalidOperationException($"Import {job.ImportId} cannot be given up: {error.Code}");
    }

    private async Task<Error?> FaultOfAsync(ImportJob job, ICommand command, CancellationToken ct)
    {
        try
        {
            var error = (await SendAsync(job, sender => sender.Send(command, ct))).Error;
            return error?.Kind == ErrorKind.Forbidden ? ImportErrors.OwnerMayNot : error;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "{Command} of import {ImportId} failed", command.GetType().Name, job.ImportId);
            return ImportErrors.Unexpected;
        }
    }

    private async Task<T> SendAsync<T>(ImportJob job, Func<ISender, Task<T>> send)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobContext>().Caller = JobCaller.Of(job);
        return await send(scope.ServiceProvider.GetRequiredService<ISender>());
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
