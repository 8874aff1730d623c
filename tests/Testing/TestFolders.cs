using System.Diagnostics;
using System.Globalization;

namespace LocalPlan.Testing;

/// <summary>Folders of test clusters, named after the process that made them so that a later run can sweep up after a killed one.</summary>
public static class TestFolders
{
    private const string Prefix = "localplan-test-";

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
            StopServer(Path.Combine(folder, "data", "postmaster.pid"));
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

    public static string NodeModules() => Path.Combine(Repository(), "client", "node_modules");

    /// <summary>The folder that holds the solution.</summary>
    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LocalPlan.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("LocalPlan.sln");
    }

    private static string Parent() => Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    private static bool IsOrphan(string folder)
    {
        var name = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
        return int.TryParse(name, CultureInfo.InvariantCulture, out var pid) && Process.GetProcesses().All(p => p.Id != pid);
    }

    private static void StopServer(string pidFile)
    {
        if (!File.Exists(pidFile) || !int.TryParse(File.ReadLines(pidFile).First(), CultureInfo.InvariantCulture, out var pid))
            return;
        try
        {
            Process.GetProcessById(pid).Kill(entireProcessTree: true);
        }
        catch (ArgumentException)
        {
        }
    }
}
