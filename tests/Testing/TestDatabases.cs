using LocalPlan.Infrastructure.Database;
using Npgsql;

namespace LocalPlan.Testing;

/// <summary>A template is migrated and seeded once; every test class works on a clone of its own, so classes run in parallel.</summary>
public sealed class TestDatabases(TestServer server) : IDisposable
{
    private const string Template = "localplan_template";

    private readonly SemaphoreSlim _one = new(1);
    private bool _prepared;
    private int _count;

    /// <summary>A fresh clone; <paramref name="prepare"/> fills the template the first time.</summary>
    public async Task<string> CloneAsync(Func<string, Task> prepare)
    {
        await _one.WaitAsync();
        try
        {
            if (!_prepared)
                await PrepareAsync(prepare);
            var name = $"clone_{Environment.ProcessId}_{++_count}";
            await RunAsync($"create database {name} template {Template} strategy file_copy");
            return Connection(name);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    /// <summary>A database that holds nothing.</summary>
    public async Task<string> EmptyAsync()
    {
        var name = $"empty_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";
        await DatabaseCreation.EnsureAsync(server.ConnectionString, name, CancellationToken.None);
        return Connection(name);
    }

    private async Task PrepareAsync(Func<string, Task> prepare)
    {
        await RunAsync($"drop database if exists {Template}");
        await DatabaseCreation.EnsureAsync(server.ConnectionString, Template, CancellationToken.None);
        await prepare(Connection(Template));
        NpgsqlConnection.ClearAllPools();
        await RunAsync($"alter database {Template} allow_connections false");
        _prepared = true;
    }

    private string Connection(string database) => new NpgsqlConnectionStringBuilder(server.ConnectionString)
    {
        Database = database,
        MaxPoolSize = 8,
        IncludeErrorDetail = true,
    }.ConnectionString;

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
