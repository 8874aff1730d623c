using System.Collections.Concurrent;
using LocalPlan.Infrastructure.Database;
using Npgsql;

namespace LocalPlan.Testing;

/// <summary>
/// A template is migrated and seeded once; every test class works on a clone of its own, so classes run in parallel. Names are of this
/// run alone, since several runs may share a configured server, and go with it.
/// </summary>
public sealed class TestDatabases(TestServer server) : IAsyncDisposable
{
    /// <summary>Seconds; a busy machine is slow and not broken.</summary>
    private const int Patience = 180;

    private readonly string _run = $"localplan_test_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";
    private readonly SemaphoreSlim _one = new(1);
    private readonly ConcurrentBag<string> _made = [];
    private bool _prepared;
    private int _count;

    private string Template => $"{_run}_template";

    /// <summary>A fresh clone; <paramref name="prepare"/> fills the template the first time.</summary>
    public async Task<string> CloneAsync(Func<string, Task> prepare)
    {
        await _one.WaitAsync();
        try
        {
            if (!_prepared)
                await PrepareAsync(prepare);
            var name = NewName();
            await RunAsync($"create database {name} template {Template} strategy file_copy");
            return Connection(name);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Only a shared server keeps them otherwise: one of our own ends with the run.</summary>
    public async ValueTask DisposeAsync()
    {
        _one.Dispose();
        if (!server.IsShared)
            return;
        NpgsqlConnection.ClearAllPools();
        foreach (var name in _made)
            await RunAsync($"drop database if exists {name} with (force)");
    }

    /// <summary>A database that holds nothing.</summary>
    public async Task<string> EmptyAsync()
    {
        var name = NewName();
        await DatabaseCreation.EnsureAsync(server.ConnectionString, name, CancellationToken.None);
        return Connection(name);
    }

    private async Task PrepareAsync(Func<string, Task> prepare)
    {
        _made.Add(Template);
        await DatabaseCreation.EnsureAsync(server.ConnectionString, Template, CancellationToken.None);
        await prepare(Connection(Template));
        NpgsqlConnection.ClearAllPools();
        await RunAsync($"alter database {Template} allow_connections false");
        _prepared = true;
    }

    private string NewName()
    {
        var name = $"{_run}_{Interlocked.Increment(ref _count)}";
        _made.Add(name);
        return name;
    }

    private string Connection(string database) => new NpgsqlConnectionStringBuilder(server.ConnectionString)
    {
        Database = database,
        MaxPoolSize = 8,
        Timeout = Patience,
        CommandTimeout = Patience,
        IncludeErrorDetail = true,
    }.ConnectionString;

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = Patience };
        await command.ExecuteNonQueryAsync();
    }
}
