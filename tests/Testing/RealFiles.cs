namespace LocalPlan.Testing;

/// <summary>Published plans that are not part of the repository: the folder with them stands beside it, or above.</summary>
public static class RealFiles
{
    public const string WhySkipped = "The folder shared/data/real with the published plans is not above the repository.";

    /// <summary>The bytes of a file, or null where the folder is not there.</summary>
    public static byte[]? Read(string name)
    {
        var folder = new DirectoryInfo(TestFolders.Repository());
        while (folder is not null && !File.Exists(In(folder, name)))
            folder = folder.Parent;
        return folder is null ? null : File.ReadAllBytes(In(folder, name));
    }

    private static string In(DirectoryInfo folder, string name) => Path.Combine(folder.FullName, "shared", "data", "real", name);
}
