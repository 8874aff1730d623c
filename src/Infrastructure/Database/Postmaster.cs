using System.Diagnostics;
using System.Globalization;

namespace LocalPlan.Infrastructure.Database;

/// <summary>The server process that postmaster.pid names. The file outlives a killed server, and its number may go to another process.</summary>
internal sealed record Postmaster(int Pid, int Port)
{
    /// <summary>Null when there is no such file, or the server has not finished writing it.</summary>
    public static Postmaster? Read(string data)
    {
        try
        {
            var lines = File.ReadAllLines(FileOf(data));
            return lines.Length > 3 && Number(lines[0]) is { } pid && Number(lines[3]) is { } port ? new Postmaster(pid, port) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The server of this directory, if it runs.</summary>
    public static Postmaster? Alive(string data) => Read(data) is { } postmaster && postmaster.Serves(data) ? postmaster : null;

    /// <summary>A file left by a dead server, a zombie or a server of another directory keeps the next one from starting.</summary>
    public static void RemoveStale(string data)
    {
        if (Alive(data) is null)
            File.Delete(FileOf(data));
    }

    private bool Serves(string data)
    {
        try
        {
            using var process = Process.GetProcessById(Pid);
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal) && !process.HasExited
                && (!OperatingSystem.IsLinux() || (!IsZombie() && WorksIn(data)));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private bool IsZombie()
    {
        var stat = File.ReadAllText($"/proc/{Pid}/stat");
        return stat[stat.LastIndexOf(')')..].StartsWith(") Z", StringComparison.Ordinal);
    }

    /// <summary>A server works in its data directory; when we may not look there, it counts as ours and the connection decides.</summary>
    private bool WorksIn(string data)
    {
        try
        {
            return File.ReadAllText($"/proc/{Pid}/cwd/postmaster.pid") == File.ReadAllText(FileOf(data));
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string FileOf(string data) => Path.Combine(data, "postmaster.pid");

    private static int? Number(string line) =>
        int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
