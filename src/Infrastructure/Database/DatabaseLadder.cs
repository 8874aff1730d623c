using System.Security.Cryptography;
using System.Text;
using Testcontainers.PostgreSql;

namespace LocalPlan.Infrastructure.Database;

/// <summary>Where a start looks for a database.</summary>
/// <param name="ConnectionString">The configured database; it ends the search.</param>
/// <param name="Home">The folder of the default database.</param>
/// <param name="NodeModules">Where npm put the embedded binaries.</param>
/// <param name="Forced"><c>installed</c>, <c>embedded</c> or <c>docker</c>, to skip the ladder.</param>
public sealed record DatabaseSettings(string? ConnectionString, string Home, string NodeModules, string? Forced);

/// <summary>
/// Finds a database: configured → the data directory made before → PostgreSQL installed on the machine → embedded binaries.
/// Docker only when it is asked for, since its data would go with the container.
/// </summary>
public static class DatabaseLadder
{
    public const string Database = "localplan";

    public static async Task<RunningDatabase> ClimbAsync(DatabaseSettings settings, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(settings.ConnectionString))
            return new RunningDatabase(settings.ConnectionString, "configured", null);
        if (settings.Forced == "docker")
            return await DockerAsync(ct);
        if (settings.Forced is { Length: > 0 } forced and not ("installed" or "embedded"))
            throw new DatabaseUnavailableException(Texts.UnknownChoice(forced));
        var home = ReachableHome(Path.GetFullPath(settings.Home));
        var held = DataLock.Take(home);
        try
        {
            return await OpenFirstAsync(Choose(settings, home), home, held, ct);
        }
        catch
        {
            await held.DisposeAsync();
            throw;
        }
    }

    /// <summary>Binaries that cannot make a data directory on this machine leave the turn to the next.</summary>
    private static async Task<RunningDatabase> OpenFirstAsync(List<PostgresBinaries> choices, string home, FileStream held, CancellationToken ct)
    {
        for (var turn = 0; ; turn++)
            try
            {
                return await OpenAsync(choices[turn], home, held, ct);
            }
            catch (DatabaseUnavailableException) when (turn + 1 < choices.Count && PostgresCluster.MajorOf(home) is null)
            {
            }
    }

    private static async Task<RunningDatabase> OpenAsync(PostgresBinaries binaries, string home, FileStream held, CancellationToken ct)
    {
        var cluster = new PostgresCluster(binaries, home);
        cluster.Start();
        try
        {
            await DatabaseCreation.EnsureAsync(cluster.ConnectionString("postgres"), Database, ct);
        }
        catch
        {
            cluster.Stop();
            throw;
        }
        return new RunningDatabase(cluster.ConnectionString(Database), $"PostgreSQL {binaries.Major} ({binaries.Origin}), {home}", () =>
        {
            cluster.Stop();
            return held.DisposeAsync();
        });
    }

    private static List<PostgresBinaries> Choose(DatabaseSettings settings, string home)
    {
        var found = Candidates(settings).ToList();
        if (PostgresCluster.MajorOf(home) is { } major)
            return found.Find(b => b.Major == major) is { } match ? [match] : throw new DatabaseUnavailableException(Texts.WrongMajor(major, home));
        return found.Count > 0 ? found : throw new DatabaseUnavailableException(Texts.NothingFound);
    }

    private static IEnumerable<PostgresBinaries> Candidates(DatabaseSettings settings)
    {
        IEnumerable<PostgresBinaries> installed = settings.Forced == "embedded" ? [] : PostgresBinaries.Installed();
        var embedded = settings.Forced == "installed" ? null : PostgresBinaries.Embedded(settings.NodeModules);
        return embedded is null ? installed : installed.Append(embedded);
    }

    /// <summary>As root the server runs as another user, who cannot pass a closed directory above the home.</summary>
    private static string ReachableHome(string home)
    {
        if (!ServerUser.IsNeeded || ServerUser.CanReach(Path.GetDirectoryName(home)!))
            return home;
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(home)))[..12];
        return Path.Combine(ReachableBinaries.SharedFolder, name);
    }

    private static async Task<RunningDatabase> DockerAsync(CancellationToken ct)
    {
        var container = new PostgreSqlBuilder("postgres:17").WithDatabase(Database)
            .WithEnvironment("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8 --locale-provider=icu --icu-locale=th-TH").Build();
        await container.StartAsync(ct);
        return new RunningDatabase(container.GetConnectionString(), "PostgreSQL 17 (Docker; its data goes with the container)", container.DisposeAsync);
    }
}
