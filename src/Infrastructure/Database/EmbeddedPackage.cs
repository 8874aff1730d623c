using System.Text.Json;

namespace LocalPlan.Infrastructure.Database;

/// <summary>An npm package of server programs: npm cannot carry symbolic links, and install scripts are often switched off.</summary>
internal static class EmbeddedPackage
{
    /// <exception cref="DatabaseUnavailableException">The links are missing and we may not write into the package.</exception>
    public static void RestoreSymlinks(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (OperatingSystem.IsWindows() || !File.Exists(list))
            return;
        using var links = JsonDocument.Parse(File.ReadAllText(list));
        foreach (var link in links.RootElement.EnumerateArray())
            Restore(Path.Combine(package, link.GetProperty("target").GetString()!), Path.GetFileName(link.GetProperty("source").GetString()!));
    }

    private static void Restore(string link, string target)
    {
        try
        {
            if (!File.Exists(link))
                File.CreateSymbolicLink(link, target);
        }
        catch (IOException) when (File.Exists(link))
        {
            // Another start made it in the meantime.
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new DatabaseUnavailableException(Texts.NoAccess(link), e);
        }
    }
}
