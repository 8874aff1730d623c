using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace LocalPlan.Infrastructure.Database;

/// <summary>
/// One data directory with its server, listening on 127.0.0.1 under a password of its own. Starting takes over a server that a
/// killed process left running, and recovers one that was itself killed.
/// </summary>
public sealed class PostgresCluster
{
    private const int StartAttempts = 3;

    private readonly PostgresBinaries _binaries;
    private readonly string _home;
    private readonly ServerUser? _user;
    private readonly IReadOnlyList<string> _options;
    private int _port;

    public PostgresCluster(PostgresBinaries binaries, string home, IReadOnlyList<string>? options = null)
    {
        _user = ServerUser.Needed();
        _binaries = _user is null ? binaries : ReachableBinaries.Of(binaries);
        _home = home;
        _options = options ?? [];
    }

    private string Data => Path.Combine(_home, "data");

    private string PasswordFile => Path.Combine(_home, "password");

    private string Log => Path.Combine(_home, "server.log");

    /// <summary>The major version that a data directory was made with, or null when there is none.</summary>
    public static int? MajorOf(string home)
    {
        var file = Path.Combine(home, "data", "PG_VERSION");
        return File.Exists(file) ? int.Parse(File.ReadAllText(file).Trim(), CultureInfo.InvariantCulture) : null;
    }

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _port,
        Username = "localplan",
        Password = File.ReadAllText(PasswordFile),
        Database = database,
        IncludeErrorDetail = false,
    }.ConnectionString;

    /// <summary>Makes the data directory when there is none and brings the server up.</summary>
    public void Start()
    {
        if (!File.Exists(Path.Combine(Data, "PG_VERSION")))
            Initialise();
        _user?.Own(Data);
        if (RunningPort() is { } port)
        {
            _port = port;
            if (IsOurs())
                return;
        }
        for (var attempt = 1; !Launch(); attempt++)
        {
            if (attempt == StartAttempts)
                throw new DatabaseUnavailableException(Texts.ServerDidNotStart(Log, Tail()));
        }
    }

    public void Stop() => Control("stop", "-m", "fast", "-w", "-t", "30");

    /// <summary>Removes server and data.</summary>
    public void Destroy()
    {
        Control("stop", "-m", "immediate", "-w");
        Directory.Delete(_home, recursive: true);
    }

    private void Initialise()
    {
        Directory.CreateDirectory(_home);
        WriteSecret(PasswordFile, Convert.ToHexString(RandomNumberGenerator.GetBytes(24)));
        var half = Data + ".new";
        if (Directory.Exists(half))
            Directory.Delete(half, recursive: true);
        Directory.CreateDirectory(half);
        PrepareRights(half);
        var result = Programs.Run(
            _binaries.Program("initdb"),
            [
                "-D", half, "-U", "localplan", "-A", "scram-sha-256", $"--pwfile={PasswordFile}", "-E", "UTF8",
                "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=th-TH", "--no-sync",
            ],
            _user);
        if (!result.Ok)
            throw new DatabaseUnavailableException(Texts.InitFailed(result.Output));
        Directory.Move(half, Data);
    }

    private static void WriteSecret(string file, string secret)
    {
        File.WriteAllText(file, "");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(file, secret);
    }

    private void PrepareRights(string folder)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _user?.Own(folder);
        _user?.Own(PasswordFile);
        File.WriteAllText(Log, "");
        _user?.Own(Log);
    }

    private bool Launch()
    {
        _port = FreePort();
        var options = string.Join(' ', ["-p", _port, "-c listen_addresses=127.0.0.1 -c unix_socket_directories=", .. _options.Select(o => $"-c {o}")]);
        return Control("start", "-l", Log, "-w", "-t", "60", "-o", options).Ok && IsOurs();
    }

    private ProgramResult Control(params string[] arguments)
    {
        if (arguments[0] == "start")
            StalePid.Remove(Data);
        return Programs.Run(_binaries.Program("pg_ctl"), [.. arguments, "-D", Data], _user);
    }

    /// <summary>The port in postmaster.pid, while somebody listens on it.</summary>
    private int? RunningPort()
    {
        var file = Path.Combine(Data, "postmaster.pid");
        return File.Exists(file) && File.ReadAllLines(file) is { Length: > 3 } lines
            && int.TryParse(lines[3], CultureInfo.InvariantCulture, out var port) ? port : null;
    }

    /// <summary>Whether the server that answers serves this very directory: another's must never be migrated.</summary>
    private bool IsOurs()
    {
        try
        {
            using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Timeout=5;Pooling=false");
            connection.Open();
            using var command = new NpgsqlCommand("show data_directory", connection);
            return Path.GetFullPath((string)command.ExecuteScalar()!) == Path.GetFullPath(Data);
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private string Tail() => File.Exists(Log) ? string.Join('\n', File.ReadLines(Log).TakeLast(8)) : "";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
