using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.RoundDocuments;
using LocalPlan.Infrastructure.Imports;
using Npgsql;

namespace LocalPlan.Infrastructure.RoundDocuments;

/// <summary>A bundle that waits for work, and in whose name it is made.</summary>
internal sealed record RoundBundleJob(Guid OrganizationId, Guid ProvinceId, Guid BundleId, Guid UserId, Role Role);

/// <summary>Finds open bundles and holds one by an advisory lock, which dies with the process that holds it.</summary>
internal sealed class RoundBundleQueue(NpgsqlDataSource source)
{
    private const string Open = """
        select b.organization_id, o.province_id, b.id, a.id, a.role
        from round_bundles b
        join organizations o on o.id = b.organization_id
        join accounts a on a.id = b.started_by
        where b.status = any(@open)
        order by b.updated_at
        """;

    private static readonly int[] Waiting = [(int)RoundBundleStatus.Queued, (int)RoundBundleStatus.Making];

    /// <summary>The next bundle that no other node holds, held until the lock that comes with it is disposed.</summary>
    public async Task<(RoundBundleJob Job, IAsyncDisposable Lock)?> TakeAsync(CancellationToken ct)
    {
        foreach (var job in await ReadAsync(ct))
        {
            if (await ImportLock.TryTakeAsync(source, job.BundleId, ct) is { } held)
                return (job, held);
        }
        return null;
    }

    private async Task<List<RoundBundleJob>> ReadAsync(CancellationToken ct)
    {
        await using var command = source.CreateCommand(Open);
        command.Parameters.AddWithValue("open", Waiting);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var jobs = new List<RoundBundleJob>();
        while (await reader.ReadAsync(ct))
            jobs.Add(new(reader.GetGuid(0), reader.GetGuid(1), reader.GetGuid(2), reader.GetGuid(3), (Role)reader.GetInt32(4)));
        return jobs;
    }
}
