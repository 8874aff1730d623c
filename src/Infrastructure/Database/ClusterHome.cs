using System.Globalization;
using System.Security.Cryptography;

namespace LocalPlan.Infrastructure.Database;

/// <summary>The folder of one cluster: its data, password and log.</summary>
internal sealed record ClusterHome(string Folder)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Data => Path.Combine(Folder, "data");

    public string PasswordFile => Path.Combine(Folder, "password");

    public string Log => Path.Combine(Folder, "server.log");

    /// <summary>The major version that made the data, or null when there are none yet.</summary>
    /// <exception cref="DatabaseUnavailableException">The data belong to another account, or are not of PostgreSQL.</exception>
    public int? Major()
    {
        try
        {
            if (!Directory.Exists(Data) || !Directory.EnumerateFileSystemEntries(Data).Any())
                return null;
            return int.Parse(File.ReadAllText(Path.Combine(Data, "PG_VERSION")).Trim(), CultureInfo.InvariantCulture);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new DatabaseUnavailableException(Texts.NoAccess(Data), e);
        }
        catch (Exception e) when (e is FileNotFoundException or FormatException)
        {
            throw new DatabaseUnavailableException(Texts.NotPostgres(Data), e);
        }
    }

    public string Password()
    {
        try
        {
            return File.ReadAllText(PasswordFile);
        }
        catch (FileNotFoundException e)
        {
            throw new DatabaseUnavailableException(Texts.NoPassword(PasswordFile), e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new DatabaseUnavailableException(Texts.NoAccess(PasswordFile), e);
        }
    }

    /// <summary>Makes the data directory beside its place first, so that half of one is never taken for a whole.</summary>
    /// <exception cref="DatabaseUnavailableException">initdb failed; its words are in the message.</exception>
    public void Initialise(PostgresBinaries binaries, ServerUser? user, bool durable)
    {
        var half = Data + ".new";
        Remove(half);
        Directory.CreateDirectory(half);
        WriteSecret();
        Hand(user, half);
        var result = Programs.Run(
            binaries.Program("initdb"),
            [
                "-D", half, "-U", PostgresCluster.Superuser, "-A", "scram-sha-256", $"--pwfile={PasswordFile}", "-E", "UTF8",
                $"--locale={ServerLocale.Name}", "--locale-provider=icu", "--icu-locale=th-TH", .. durable ? (string[])[] : ["--no-sync"],
            ],
            user);
        if (!result.Ok)
        {
            Remove(half);
            throw new DatabaseUnavailableException(Texts.InitFailed(result.Output));
        }
        Remove(Data);
        Directory.Move(half, Data);
    }

    private void WriteSecret()
    {
        File.Delete(PasswordFile);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using var file = new StreamWriter(PasswordFile, options);
        file.Write(RandomNumberGenerator.GetHexString(48));
    }

    private void Hand(ServerUser? user, string half)
    {
        File.WriteAllText(Log, "");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(half, OwnerOnly | UnixFileMode.UserExecute);
        if (user is null)
            return;
        ServerUser.LetPass(Folder);
        user.Own(half);
        user.Own(PasswordFile);
        user.Own(Log);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
