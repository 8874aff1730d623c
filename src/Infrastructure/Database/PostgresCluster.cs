using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace LocalPlan.Infrastructure.Database;

/// <summary>
/// One data directory with its server, listening on 127.0.0.1 under a password of its own. Starting takes over a server that a
/// killed process left running, and recovers one that was itself killed.
/// </summary>
public sealed class PostgresCluster
{
    internal const string Superuser = "localplan";

    private const int StartAttempts = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly PostgresBinaries _binaries;
    private readonly ClusterHome _home;
    private readonly ServerUser? _user;
    private readonly IReadOnlyList<string> _options;
    private readonly bool _durable;
    private int _port;

    /// <param name="binaries">Of the version that made the data, if there are any.</param>
    /// <param name="home">The folder that holds, or will hold, data and password.</param>
    /// <param name="options">Further settings of the server as name=value, without spaces.</param>
    /// <param name="durable">False for data that need not survive a power failure.</param>
    public PostgresCluster(PostgresBinaries binaries, string home, IReadOnlyList<string>? options = null, bool durable = true)
    {
        _home = new ClusterHome(Path.GetFullPath(home));
        _user = ServerUser.For(_home.Data);
        _binaries = _user is null ? binaries : ReachableBinaries.Of(binaries);
        _options = options ?? [];
        _durable = durable;
    }

    /// <summary>The major version that a data directory was made with, or null when there is none.</summary>
    public static int? MajorOf(string home) => new ClusterHome(home).Major();

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _port,
        Username = Superuser,
        Password = _home.Password(),
        Database = database,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
        IncludeErrorDetail = false,
    }.ConnectionString;

    /// <summary>Makes the data directory when there is none and brings the server up.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be made or started; the message holds the server's words.</exception>
    public void Start()
    {
        Directory.CreateDirectory(_home.Folder);
        if (_home.Major() is null)
            _home.Initialise(_binaries, _user, _durable);
        for (var attempt = 1; !Attach(); attempt++)
        {
            Postmaster.RemoveStale(_home.Data);
            var launched = Launch();
            if (!launched.Ok && attempt == StartAttempts)
                throw new DatabaseUnavailableException(Texts.ServerDidNotStart(_home.Log, launched.Output + Tail()));
        }
    }

    public void Stop()
    {
        if (Postmaster.Alive(_home.Data) is not null)
            Control("stop", "-m", "fast", "-w", "-t", "30");
    }

    /// <summary>Removes server and data.</summary>
    public void Destroy()
    {
        if (Postmaster.Alive(_home.Data) is not null)
            Control("stop", "-m", "immediate", "-w");
        Directory.Delete(_home.Folder, recursive: true);
    }

    private ProgramResult Launch()
    {
        var options = string.Join(' ', [$"-p {FreePort()} -c listen_addresses=127.0.0.1 -c unix_socket_directories=", .. _options.Select(o => $"-c {o}")]);
        return Control("start", "-s", "-l", _home.Log, "-w", "-t", $"{Patience.TotalSeconds:0}", "-o", options);
    }

    private ProgramResult Control(params string[] arguments) =>
        Programs.Run(_binaries.Program("pg_ctl"), [.. arguments, "-D", _home.Data], _user);

    /// <summary>Waits for the server of this directory while it lives: after a crash it reads its log before it answers.</summary>
    private bool Attach()
    {
        for (var waited = TimeSpan.Zero; waited < Patience && Postmaster.Alive(_home.Data) is { } server; waited += Pause)
        {
            _port = server.Port;
            if (IsOurs())
                return true;
            Thread.Sleep(Pause);
        }
        return false;
    }

    /// <summary>Whether the server that answers serves this very directory: another's must never be migrated.</summary>
    private bool IsOurs()
    {
        try
        {
            using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Timeout=5;Pooling=false");
            connection.Open();
            using var command = new NpgsqlCommand("show data_directory", connection);
            return Path.GetFullPath((string)command.ExecuteScalar()!) == _home.Data;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            throw new DatabaseUnavailableException(Texts.WrongPassword(_home.PasswordFile), e);
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private string Tail() => File.Exists(_home.Log) ? string.Join('\n', File.ReadLines(_home.Log).TakeLast(8)) : "";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
