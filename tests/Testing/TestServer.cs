using System.Net.Sockets;
using LocalPlan.Infrastructure.Database;
using Testcontainers.PostgreSql;

namespace LocalPlan.Testing;

/// <summary>
/// One PostgreSQL for a test process: configured (LOCALPLAN_TEST_DB) → Docker through Testcontainers where an engine answers →
/// installed → embedded.
/// </summary>
public sealed class TestServer : IAsyncDisposable
{
    private const string DockerSocket = "/var/run/docker.sock";

    private static readonly string[] Fast =
    [
        "fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0", "autovacuum=off",
        "max_connections=200", "shared_buffers=128MB",
    ];

    private readonly Func<ValueTask> _stop;

    private TestServer(string connectionString, Func<ValueTask> stop, bool isShared = false) =>
        (ConnectionString, _stop, IsShared) = (connectionString, stop, isShared);

    /// <summary>Whether it was there before and stays: others may be working on it.</summary>
    public bool IsShared { get; }

    /// <summary>To the maintenance database.</summary>
    public string ConnectionString { get; }

    public static async Task<TestServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("LOCALPLAN_TEST_DB") is { Length: > 0 } configured)
            return new TestServer(configured, () => ValueTask.CompletedTask, isShared: true);
        return await DockerAnswersAsync() ? await DockerAsync() : Local();
    }

    public ValueTask DisposeAsync() => _stop();

    private static TestServer Local()
    {
        TestFolders.Sweep();
        var binaries = Environment.GetEnvironmentVariable("LOCALPLAN_DATABASE") == "embedded" ? [] : PostgresBinaries.Installed();
        var chosen = (binaries.Count > 0 ? binaries[0] : null) ?? PostgresBinaries.Embedded(TestFolders.NodeModules())
            ?? throw new DatabaseUnavailableException("No PostgreSQL for tests: set LOCALPLAN_TEST_DB, install PostgreSQL, or run npm ci in client.");
        var cluster = new PostgresCluster(chosen, TestFolders.Create(), Fast, durable: false);
        cluster.Start();
        return new TestServer(cluster.ConnectionString("postgres"), () =>
        {
            cluster.Destroy();
            return ValueTask.CompletedTask;
        });
    }

    private static async Task<TestServer> DockerAsync()
    {
        var container = new PostgreSqlBuilder("postgres:17")
            .WithEnvironment("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8 --locale-provider=icu --icu-locale=th-TH")
            .WithCommand([.. Fast.SelectMany(o => new[] { "-c", o })]).Build();
        await container.StartAsync();
        return new TestServer(container.GetConnectionString(), container.DisposeAsync);
    }

    /// <summary>Asks the engine itself: the client program may be there without one.</summary>
    private static async Task<bool> DockerAnswersAsync()
    {
        if (!File.Exists(DockerSocket))
            return false;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(DockerSocket));
            await socket.SendAsync("GET /_ping HTTP/1.0\r\n\r\n"u8.ToArray());
            var answer = new byte[64];
            return await socket.ReceiveAsync(answer) > 0 && System.Text.Encoding.ASCII.GetString(answer).Contains(" 200 ", StringComparison.Ordinal);
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
