using Npgsql;

namespace LocalPlan.Infrastructure.Deadlines;

/// <summary>Finds the organizations that have open deadlines or a coordination round, for the one node that holds the lock.</summary>
internal sealed class DeadlineQueue(NpgsqlDataSource source)
{
    private const string Open = """
        select o.id, o.province_id
        from organizations o
        where exists (select from deadlines d where d.organization_id = o.id and d.done_on is null)
          or exists (select from coordination_rounds r where r.province_id = o.province_id and r.stage between 2 and 7)
        order by o.id
        """;

    /// <summary>The lock, or null when another node holds it. It lasts as long as its transaction, which ends with the process at the latest.</summary>
    public async Task<NpgsqlConnection?> LockAsync(CancellationToken ct)
    {
        var connection = await source.OpenConnectionAsync(ct);
        await connection.BeginTransactionAsync(ct);
        await using var command = new NpgsqlCommand("select pg_try_advisory_xact_lock(hashtextextended('localplan:deadlines', 0))", connection);
        if ((bool)(await command.ExecuteScalarAsync(ct))!)
            return connection;
        await connection.DisposeAsync();
        return null;
    }

    public async Task<IReadOnlyList<(Guid OrganizationId, Guid ProvinceId)>> OrganizationsAsync(CancellationToken ct)
    {
        await using var command = source.CreateCommand(Open);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var found = new List<(Guid, Guid)>();
        while (await reader.ReadAsync(ct))
            found.Add((reader.GetGuid(0), reader.GetGuid(1)));
        return found;
    }
}
