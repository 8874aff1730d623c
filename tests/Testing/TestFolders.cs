using System.Diagnostics;
using System.Globalization;
using LocalPlan.Infrastructure.Database;

namespace LocalPlan.Testing;

/// <summary>Folders of test clusters, named after the process that made them so that a later run can sweep up after a killed one.</summary>
public static class TestFolders
{
    private const string Prefix = "localplan-test-";

    private const string Memory = "/dev/shm";

    private const long RoomNeeded = 2L << 30;

    private static int _count;

    public static string Create()
    {
        var folder = Path.Combine(Parent(), $"{Prefix}{Environment.ProcessId}-{Interlocked.Increment(ref _count)}");
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>Ends and removes what processes that are gone left behind.</summary>
    public static void Sweep()
    {
        foreach (var folder in Directory.EnumerateDirectories(Parent(), Prefix + "*").Where(IsOrphan))
        {
            StopServer(Path.Combine(folder, "data"));
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"Left behind: {folder} ({e.Message})");
            }
        }
    }

    /// <summary>LOCALPLAN_NODE_MODULES names another place of the embedded binaries.</summary>
    public static string NodeModules() =>
        Environment.GetEnvironmentVariable("LOCALPLAN_NODE_MODULES") ?? Path.Combine(Repository(), "client", "node_modules");

    /// <summary>The folder that holds the solution.</summary>
    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LocalPlan.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("LocalPlan.sln");
    }

    /// <summary>A disk in memory, unless it is the tiny one that containers get.</summary>
    private static string Parent() =>
        Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > RoomNeeded ? Memory : Path.GetTempPath();

    private static bool IsOrphan(string folder)
    {
        var name = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
        return int.TryParse(name, CultureInfo.InvariantCulture, out var pid) && Process.GetProcesses().All(p => p.Id != pid);
    }

    private static void StopServer(string data)
    {
        if (Postmaster.Alive(data) is { } server)
            Process.GetProcessById(server.Pid).Kill(entireProcessTree: true);
    }
}
