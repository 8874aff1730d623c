namespace LocalPlan.Infrastructure.Database;

/// <summary>The unprivileged user that runs the server when we are root, which PostgreSQL refuses to run as.</summary>
internal sealed record ServerUser(string Name)
{
    private const UnixFileMode OthersMayPass = UnixFileMode.OtherExecute;

    /// <summary>Null when the server may run as ourselves.</summary>
    public static ServerUser? Needed() => OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess
        ? null
        : new ServerUser(Exists("postgres") ? "postgres" : "nobody");

    /// <summary>Hands files over to the user.</summary>
    public void Own(string path)
    {
        var result = Programs.Run("chown", ["-R", Name, path], null);
        if (!result.Ok)
            throw new DatabaseUnavailableException($"chown {path}: {result.Output}");
    }

    /// <summary>Whether every folder on the way lets other users pass.</summary>
    public static bool CanReach(string path)
    {
        if (OperatingSystem.IsWindows())
            return true;
        for (var folder = new DirectoryInfo(Path.GetFullPath(path)); folder is not null; folder = folder.Parent)
        {
            if (folder.Exists && !File.GetUnixFileMode(folder.FullName).HasFlag(OthersMayPass))
                return false;
        }
        return true;
    }

    private static bool Exists(string name) =>
        File.Exists("/etc/passwd") && File.ReadLines("/etc/passwd").Any(l => l.StartsWith(name + ":", StringComparison.Ordinal));
}
