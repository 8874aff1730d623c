using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LocalPlan.Infrastructure.Database;

/// <summary>The server programs of one PostgreSQL.</summary>
public sealed record PostgresBinaries(string Folder, int Major, string Origin)
{
    private const int OldestMajor = 15;

    /// <summary>Debian, Red Hat, Homebrew, the EDB installers and Postgres.app: a folder per version.</summary>
    private static readonly string[] Roots =
    [
        "/usr/lib/postgresql", "/usr", "/opt/homebrew/opt", "/usr/local/opt", "/Library/PostgreSQL",
        "/Applications/Postgres.app/Contents/Versions", @"C:\Program Files\PostgreSQL",
    ];

    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    public string Program(string name) => Path.Combine(Folder, name + Suffix);

    /// <summary>PostgreSQL installed on the machine, the newest first.</summary>
    public static IReadOnlyList<PostgresBinaries> Installed() =>
    [
        .. InstalledFolders()
            .Where(f => File.Exists(Path.Combine(f, "initdb" + Suffix)) && File.Exists(Path.Combine(f, "pg_ctl" + Suffix)))
            .Distinct()
            .Select(f => (Folder: f, Major: MajorOf(f)))
            .Where(f => f.Major >= OldestMajor)
            .OrderByDescending(f => f.Major)
            .Select(f => new PostgresBinaries(f.Folder, f.Major, "installed")),
    ];

    /// <summary>The binaries that npm brought for this platform, or null.</summary>
    public static PostgresBinaries? Embedded(string nodeModules)
    {
        var package = Path.Combine(nodeModules, "@embedded-postgres", Platform());
        var folder = Path.Combine(package, "native", "bin");
        if (!File.Exists(Path.Combine(folder, "postgres" + Suffix)))
            return null;
        EmbeddedPackage.RestoreSymlinks(package);
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(package, "package.json")));
        var version = manifest.RootElement.GetProperty("version").GetString()!;
        return new PostgresBinaries(folder, int.Parse(version.Split('.')[0], CultureInfo.InvariantCulture), "embedded");
    }

    private static IEnumerable<string> InstalledFolders()
    {
        foreach (var root in Roots.Where(Directory.Exists))
        {
            foreach (var version in Directory.EnumerateDirectories(root, root == "/usr" ? "pgsql-*" : "*"))
                yield return Path.Combine(version, "bin");
        }
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            yield return folder;
    }

    private static int MajorOf(string folder)
    {
        var output = Programs.Run(Path.Combine(folder, "pg_ctl" + Suffix), ["--version"], null).Output;
        var version = output.Split(' ').FirstOrDefault(w => w.Length > 0 && char.IsAsciiDigit(w[0]))?.Split('.')[0];
        return int.TryParse(version, CultureInfo.InvariantCulture, out var major) ? major : 0;
    }

    private static string Platform()
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var processor = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        return $"{system}-{processor}";
    }
}
