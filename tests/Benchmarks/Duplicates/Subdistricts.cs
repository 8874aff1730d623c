using System.Globalization;
using CsvHelper;
using LocalPlan.Testing;

namespace LocalPlan.Benchmarks.Duplicates;

/// <summary>The subdistricts of the country by code, where the folder with them stands beside the repository.</summary>
internal static class Subdistricts
{
    public static IReadOnlyDictionary<string, string> Names()
    {
        if (Find() is not { } path)
            return new Dictionary<string, string>();
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var names = new Dictionary<string, string>();
        while (csv.Read())
            names[csv["subdistrict_code"]!] = csv["name_th"]!;
        return names;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(TestFolders.Repository()); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "data", "reference", "subdistricts.csv") is var path && File.Exists(path))
                return path;
        return null;
    }
}
