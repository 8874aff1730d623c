using Npgsql;

namespace LocalPlan.Infrastructure.Imports;

/// <summary>An import held for one worker. The lock dies with the process; a pooled connection would keep it, so it is given back by name.</summary>
internal sealed class ImportLock : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly Guid _importId;

    private ImportLock(NpgsqlConnection connection, Guid importId) => (_connection, _importId) = (connection, importId);

    /// <summary>Nothing when another worker holds the import.</summary>
    public static async Task<ImportLock?> TryTakeAsync(NpgsqlDataSource source, Guid importId, CancellationToken ct)
    {
        var connection = await source.OpenConnectionAsync(ct);
        var held = new ImportLock(connection, importId);
        try
        {
            if (await held.AskAsync("pg_try_advisory_lock", ct))
                return held;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
        await connection.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await AskAsync("pg_advisory_unlock", CancellationToken.None);
        }
        finally
        {
            await _connection.DisposeAsync();
        }
    }

    private async Task<bool> AskAsync(string function, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"select {function}(hashtextextended(@id, 0))", _connection);
        command.Parameters.AddWithValue("id", _importId.ToString());
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }
}
