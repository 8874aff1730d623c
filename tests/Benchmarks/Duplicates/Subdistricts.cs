using System.Globalization;
using CsvHelper;
using LocalPlan.Infrastructure.Persistence.Seed;
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

    /// <summary>Province and name of each; without the folder those of the seed.</summary>
    public static IReadOnlyList<(string Province, string Tambon)> Places() => Names() is { Count: > 0 } names
        ? [.. names.Select(n => (n.Key[..2], n.Value))]
        : [.. SeedFiles.Read<SeedPlace>("places").Where(p => p.Code.Length == 6).Select(p => (p.Code[..2], p.Name))];

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(TestFolders.Repository()); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "data", "reference", "subdistricts.csv") is var path && File.Exists(path))
                return path;
        return null;
    }
}
