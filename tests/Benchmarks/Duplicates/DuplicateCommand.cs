using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LocalPlan.Domain.Duplicates;
using LocalPlan.Testing;

namespace LocalPlan.Benchmarks.Duplicates;

/// <summary>Measures the duplicate finder: how right it is on labelled pairs, and how fast among many stored projects.</summary>
internal static class DuplicateCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var model = DuplicateModel.Shipped;
        if (Option(args, "--fit") is { } fit)
            model = Refit(fit, model);
        if (Option(args, "--pairs") is { } pairs)
            Report($"pairs {pairs}", LabelledPair.Read(pairs, WorkParser.Shipped), model, args.Contains("--wrong"));
        if (Option(args, "--stored") is { } sizes)
            await StoredRun.RunAsync([.. sizes.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))]);
        return 0;
    }

    private static DuplicateModel Refit(string path, DuplicateModel before)
    {
        var pairs = LabelledPair.Read(path, WorkParser.Shipped);
        Report($"before the fit, {path}", pairs, before, false);
        Console.WriteLine($"cross-validated: {Score.Of(Fitting.CrossValidated(pairs, before).Select(a => (a.Pair.IsSame, a.Says)))}");
        var after = Fitting.Fit(pairs, before);
        var file = Path.Combine(TestFolders.Repository(), "src", "Domain", "Duplicates", "weights.json");
        File.WriteAllText(file, JsonSerializer.Serialize(after, Json) + "\n");
        Console.WriteLine($"weights written to {file}");
        Report($"after the fit, {path}", pairs, after, false);
        return after;
    }

    private static void Report(string title, IReadOnlyList<LabelledPair> pairs, DuplicateModel model, bool wrong)
    {
        var scorer = new DuplicateScorer(model);
        var answers = pairs.Select(p => (Pair: p, Comparison: scorer.Compare(p.A, p.B))).ToArray();
        Console.WriteLine($"{title}: {pairs.Count} pairs\n  all: {Score.Of(answers.Select(a => (a.Pair.IsSame, a.Comparison.Level > DuplicateLevel.None)))}");
        foreach (var kind in answers.GroupBy(a => a.Pair.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {kind.Key,-42} right {kind.Count(a => a.Pair.IsSame == (a.Comparison.Level > DuplicateLevel.None)),5} of {kind.Count(),5}");
        foreach (var (pair, comparison) in answers.Where(a => wrong && a.Pair.IsSame != (a.Comparison.Level > DuplicateLevel.None)))
            Console.WriteLine($"{pair.Id} {pair.Kind} score {comparison.Score:0.00} {comparison.Against} [{Facts(pair)}]\n   {pair.A}\n   {pair.B}");
    }

    private static string Facts(LabelledPair pair) => string.Join(' ', Enum.GetValues<Feature>().Where(f => pair.Facts.Values[(int)f] != 0)
        .Select(f => pair.Facts.Values[(int)f] < 1 ? $"{f}={pair.Facts.Values[(int)f]:0.00}" : f.ToString()));

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
