using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Postings;
using LocalPlan.Infrastructure.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LocalPlan.Infrastructure.Postings;

/// <summary>
/// Reads the public page of every open posting every few minutes and when one is opened, as a visitor does, and records the day. One node
/// at a time does it, held by an advisory lock.
/// </summary>
internal sealed class PostingWatcher(NpgsqlDataSource source, IServiceScopeFactory scopes, TimeProvider clock, ILogger<PostingWatcher> logger)
    : BackgroundService, IPostingJobs
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private readonly WakeSignal _signal = new(clock);

    private const string Open = """
        select p.organization_id, o.province_id, p.id
        from postings p join organizations o on o.id = p.organization_id
        where p.closed_on is null
        order by p.id
        """;

    public void Wake() => _signal.Wake();

    /// <summary>One round over all open postings; a database that is not migrated yet has none.</summary>
    public async Task WatchAsync(CancellationToken ct)
    {
        await using var held = await source.OpenConnectionAsync(ct);
        await using var transaction = await held.BeginTransactionAsync(ct);
        await using var take = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended('localplan:postings', 0)), to_regclass('postings') is not null", held);
        await using (var taken = await take.ExecuteReaderAsync(ct))
        {
            if (!await taken.ReadAsync(ct) || !taken.GetBoolean(1))
                return;
        }
        foreach (var (caller, posting) in await ReadAsync(held, ct))
            await RecordAsync(caller, posting, ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WatchAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "The postings could not be looked at and are tried again in a few minutes");
            }
            await _signal.WaitAsync(Pause, stoppingToken);
        }
    }

    private async Task RecordAsync(SystemCaller caller, Guid posting, CancellationToken ct)
    {
        var shown = await ShownAsync(posting, ct);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobContext>().Caller = caller;
        var recorded = await scope.ServiceProvider.GetRequiredService<ISender>().Send(new RecordPostingDay(posting, shown), ct);
        if (recorded.Error is { } error)
            logger.LogError("The day of posting {PostingId} was not recorded: {Code}", posting, error.Code);
    }

    /// <summary>The hash that a visitor sees; null when the page does not answer.</summary>
    private async Task<string?> ShownAsync(Guid posting, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var page = await scope.ServiceProvider.GetRequiredService<ISender>().Send(new GetPublicPosting(posting), ct);
            return page.TryGet(out var shown, out _) ? shown.Hash : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "The public page of posting {PostingId} does not answer", posting);
            return null;
        }
    }

    private static async Task<List<(SystemCaller Caller, Guid Posting)>> ReadAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Open, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var open = new List<(SystemCaller, Guid)>();
        while (await reader.ReadAsync(ct))
            open.Add((new SystemCaller(reader.GetGuid(0), reader.GetGuid(1)), reader.GetGuid(2)));
        return open;
    }
}
