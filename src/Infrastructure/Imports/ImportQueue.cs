using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Imports;
using Npgsql;

namespace LocalPlan.Infrastructure.Imports;

/// <summary>An import that waits for work, and in whose name it is done.</summary>
internal sealed record ImportJob(Guid OrganizationId, Guid ProvinceId, Guid ImportId, ImportStatus Status, Guid UserId, Role Role);

/// <summary>Finds open imports and holds one by an advisory lock, which dies with the process that holds it.</summary>
internal sealed class ImportQueue(NpgsqlDataSource source)
{
    private const string Open = """
        select i.organization_id, o.province_id, i.id, i.status, a.id, a.role
        from imports i
        join organizations o on o.id = i.organization_id
        join accounts a on a.id = i.started_by
        where i.status = any(@open)
        order by i.updated_at
        """;

    private static readonly int[] Waiting = [(int)ImportStatus.Queued, (int)ImportStatus.Analysing, (int)ImportStatus.Committing];

    /// <summary>The next import that no other node holds, locked on the connection that comes with it.</summary>
    public async Task<(ImportJob Job, NpgsqlConnection Lock)?> TakeAsync(CancellationToken ct)
    {
        var jobs = await ReadAsync(ct);
        foreach (var job in jobs)
        {
            var connection = await source.OpenConnectionAsync(ct);
            if (await TryLockAsync(connection, job.ImportId, ct))
                return (job, connection);
            await connection.DisposeAsync();
        }
        return null;
    }

    private async Task<List<ImportJob>> ReadAsync(CancellationToken ct)
    {
        await using var command = source.CreateCommand(Open);
        command.Parameters.AddWithValue("open", Waiting);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var jobs = new List<ImportJob>();
        while (await reader.ReadAsync(ct))
            jobs.Add(new(reader.GetGuid(0), reader.GetGuid(1), reader.GetGuid(2), (ImportStatus)reader.GetInt32(3), reader.GetGuid(4), (Role)reader.GetInt32(5)));
        return jobs;
    }

    private static async Task<bool> TryLockAsync(NpgsqlConnection connection, Guid importId, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended(@id, 0))", connection);
        command.Parameters.AddWithValue("id", importId.ToString());
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }
}
