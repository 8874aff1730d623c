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

    /// <summary>The next import that no other node holds, held until the lock that comes with it is disposed.</summary>
    public async Task<(ImportJob Job, IAsyncDisposable Lock)?> TakeAsync(CancellationToken ct)
    {
        foreach (var job in await ReadAsync(ct))
        {
            if (await ImportLock.TryTakeAsync(source, job.ImportId, ct) is { } held)
                return (job, held);
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
}
