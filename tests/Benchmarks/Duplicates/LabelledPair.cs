using System.Globalization;
using CsvHelper;
using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Benchmarks.Duplicates;

/// <summary>Two projects of which a person knows whether they are the same work.</summary>
internal sealed record LabelledPair(string Id, bool IsSame, string Kind, WorkRecord A, WorkRecord B, PairFacts Facts)
{
    public static IReadOnlyList<LabelledPair> Read(string path, WorkParser parser)
    {
        var tambons = Subdistricts.Names();
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var pairs = new List<LabelledPair>();
        while (csv.Read())
        {
            var (a, b) = (parser.Parse(Side(csv, "a", tambons)), parser.Parse(Side(csv, "b", tambons)));
            pairs.Add(new LabelledPair(csv["pair_id"]!, csv["label"] == "1", csv["kind"]!, a, b, DuplicateScorer.FactsOf(a, b)));
        }
        return pairs;
    }

    private static ComparedProject Side(CsvReader csv, string side, IReadOnlyDictionary<string, string> tambons) => new()
    {
        Name = csv[$"{side}_name"]!,
        Target = csv[$"{side}_target"],
        Owner = csv[$"{side}_agency"],
        Province = Text(csv[$"{side}_province"]),
        Tambons = Text(csv[$"{side}_tambon"]) is { } code ? [tambons.GetValueOrDefault(code, code)] : [],
        Moos = Number(csv[$"{side}_moo"]) is { } moo ? [moo] : [],
        Years = Number(csv[$"{side}_year"]) is { } year ? [year] : [],
        Amount = Number(csv[$"{side}_budget"]),
    };

    private static string? Text(string? cell) => string.IsNullOrWhiteSpace(cell) ? null : cell.Trim();

    private static int? Number(string? cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
