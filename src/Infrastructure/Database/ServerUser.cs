namespace LocalPlan.Infrastructure.Database;

/// <summary>The unprivileged user that runs the server when we are root, which PostgreSQL refuses to run as.</summary>
internal sealed record ServerUser(string Name)
{
    private const UnixFileMode OthersMayPass = UnixFileMode.OtherExecute;

    /// <summary>Null when the server may run as ourselves. Data that are there keep their owner, who may go on without root.</summary>
    public static ServerUser? For(string data)
    {
        if (!IsNeeded)
            return null;
        if (Directory.Exists(data) && OwnerOf(data) is { Length: > 0 } owner && Exists(owner) && owner != "root")
            return new ServerUser(owner);
        return new ServerUser(Exists("postgres") ? "postgres" : "nobody");
    }

    public static bool IsNeeded => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Hands files over to the user.</summary>
    public void Own(string path)
    {
        var result = Programs.Run("chown", ["-R", Name, path], null);
        if (!result.Ok)
            throw new DatabaseUnavailableException($"chown {path}: {result.Output}");
    }

    /// <summary>Lets other users pass a folder of ours without letting anybody read it.</summary>
    public static void LetPass(string folder)
    {
        if (!OperatingSystem.IsWindows() && !CanReach(folder))
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | OthersMayPass);
    }

    /// <summary>Whether every folder on the way, and the last one, lets other users pass.</summary>
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

    private static string OwnerOf(string path) =>
        Programs.Run("stat", OperatingSystem.IsMacOS() ? ["-f", "%Su", path] : ["-c", "%U", path], null).Output.Trim();

    private static bool Exists(string name) =>
        File.Exists("/etc/passwd") && File.ReadLines("/etc/passwd").Any(l => l.StartsWith(name + ":", StringComparison.Ordinal));
}
