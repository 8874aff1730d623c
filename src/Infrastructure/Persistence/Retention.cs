using LocalPlan.Domain.Imports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LocalPlan.Infrastructure.Persistence;

/// <summary>
/// Once a day, lets go of what has had its time: records of answered requests, and the bytes of files whose import is over. An import
/// that nobody came back to is discarded first. What became of the rows stays. Files of a round can be made again at any time.
/// </summary>
internal sealed class Retention(NpgsqlDataSource source, IConfiguration settings, TimeProvider clock, ILogger<Retention> logger) : BackgroundService
{
    private const int DefaultDays = 30;

    private const string Purge = """
        delete from idempotency_records where created_at < @before;
        update imports set status = @discarded, updated_at = @now where status = @ready and updated_at < @before;
        delete from import_files f using imports i
        where i.organization_id = f.organization_id and i.id = f.import_id
          and (i.status = @discarded or i.status in (@committed, @failed) and i.updated_at < @before);
        delete from round_bundle_parts p using round_bundles b
        where b.organization_id = p.organization_id and b.id = p.bundle_id and b.updated_at < @before;
        delete from round_bundles where updated_at < @before;
        """;

    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    private readonly int _days = settings.GetValue("Retention:Days", DefaultDays);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await PurgeAsync(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                logger.LogWarning("Nothing was purged, the next try is tomorrow: {Reason}", e.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One node does it; a database that is not migrated yet has nothing to let go of.</summary>
    public async Task PurgeAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        if (!await AskAsync(connection, "select to_regclass('round_bundle_parts') is not null and pg_try_advisory_xact_lock(hashtext('localplan.retention'))", ct))
            return;
        await using var command = new NpgsqlCommand(Purge, connection, transaction);
        command.Parameters.AddWithValue("ready", (int)ImportStatus.Ready);
        command.Parameters.AddWithValue("committed", (int)ImportStatus.Committed);
        command.Parameters.AddWithValue("failed", (int)ImportStatus.Failed);
        command.Parameters.AddWithValue("discarded", (int)ImportStatus.Discarded);
        command.Parameters.AddWithValue("now", now);
        command.Parameters.AddWithValue("before", now.AddDays(-_days));
        await command.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private static async Task<bool> AskAsync(NpgsqlConnection connection, string question, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(question, connection);
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }
}
