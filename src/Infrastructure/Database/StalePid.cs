using System.Globalization;

namespace LocalPlan.Infrastructure.Database;

/// <summary>A postmaster.pid whose process is gone, or is a zombie that nobody has reaped, keeps a server from starting.</summary>
internal static class StalePid
{
    public static void Remove(string data)
    {
        var file = Path.Combine(data, "postmaster.pid");
        if (File.Exists(file) && !IsAlive(file))
            File.Delete(file);
    }

    private static bool IsAlive(string file)
    {
        if (!int.TryParse(File.ReadLines(file).FirstOrDefault(), CultureInfo.InvariantCulture, out var pid))
            return false;
        if (!OperatingSystem.IsLinux())
            return true;
        var stat = $"/proc/{pid}/stat";
        return File.Exists(stat) && File.ReadAllText(stat) is var text && text[(text.LastIndexOf(')') + 2)..].FirstOrDefault() != 'Z'
            && text.Contains("(postgres)", StringComparison.Ordinal);
    }
}
