using System.Security.Cryptography;
using System.Text;

namespace LocalPlan.Infrastructure.Database;

/// <summary>Server programs below a closed home directory cannot be run by another user: they are copied to where they can.</summary>
internal static class ReachableBinaries
{
    /// <summary>Only root may write here, so nobody can put programs of his own in the way.</summary>
    public const string SharedFolder = "/var/lib/localplan";

    public static PostgresBinaries Of(PostgresBinaries binaries)
    {
        if (ServerUser.CanReach(binaries.Folder))
            return binaries;
        var native = Path.GetDirectoryName(binaries.Folder)!;
        var stamp = $"{native}|{File.GetLastWriteTimeUtc(binaries.Program("postgres")).Ticks}";
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stamp)))[..16];
        var copy = Path.Combine(SharedFolder, $"postgres-{binaries.Major}-{name}");
        if (!Directory.Exists(copy))
            Copy(native, copy);
        return binaries with { Folder = Path.Combine(copy, "bin") };
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(SharedFolder);
        var half = $"{to}.{Environment.ProcessId}";
        var result = Programs.Run("cp", ["-a", from, half], null);
        if (!result.Ok)
            throw new DatabaseUnavailableException(result.Output);
        Programs.Run("chown", ["-R", "root", half], null);
        Programs.Run("chmod", ["-R", "a+rX,go-w", half], null);
        if (!Directory.Exists(to))
            Directory.Move(half, to);
    }
}
