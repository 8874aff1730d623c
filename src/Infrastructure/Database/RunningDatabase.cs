namespace LocalPlan.Infrastructure.Database;

/// <summary>A database that is up; disposing stops the server if we started it.</summary>
public sealed class RunningDatabase(string connectionString, string description, Func<ValueTask>? stop) : IAsyncDisposable
{
    private Func<ValueTask>? _stop = stop;

    public string ConnectionString { get; } = connectionString;

    public string Description { get; } = description;

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _stop, null) is { } stop)
            await stop();
    }
}
