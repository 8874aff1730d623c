namespace LocalPlan.Architecture.Tests;

/// <summary>The source files of the product.</summary>
internal static class Source
{
    public static string Root { get; } = Find();

    /// <summary>Path below the root with forward slashes, and text, of all C# files of src without generated ones.</summary>
    public static IEnumerable<(string Path, string Text)> Files() =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal)
        select (path, File.ReadAllText(file));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "LocalPlan.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
