using System.Security.Cryptography;
using System.Text;

namespace LocalPlan.Infrastructure.Database;

/// <summary>Server programs below a closed home directory cannot be run by another user: they are copied to where they can.</summary>
internal static class ReachableBinaries
{
    public static PostgresBinaries Of(PostgresBinaries binaries)
    {
        if (ServerUser.CanReach(binaries.Folder))
            return binaries;
        var native = Path.GetDirectoryName(binaries.Folder)!;
        var stamp = $"{native}|{File.GetLastWriteTimeUtc(binaries.Program("postgres")).Ticks}";
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stamp)))[..16];
        var copy = Path.Combine("/var/tmp", $"localplan-postgres-{name}");
        if (!Directory.Exists(copy))
            Copy(native, copy);
        return binaries with { Folder = Path.Combine(copy, "bin") };
    }

    private static void Copy(string from, string to)
    {
        var half = $"{to}.{Environment.ProcessId}";
        var result = Programs.Run("cp", ["-a", from, half], null);
        if (!result.Ok)
            throw new DatabaseUnavailableException(result.Output);
        Programs.Run("chmod", ["-R", "a+rX", half], null);
        if (!Directory.Exists(to))
            Directory.Move(half, to);
    }
}
