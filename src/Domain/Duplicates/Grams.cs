namespace LocalPlan.Domain.Duplicates;

/// <summary>Overlap of texts in runs of three characters.</summary>
internal static class Grams
{
    private const int Run = 3;

    public static double Dice(string a, string b)
    {
        var (x, y) = (Of(a), Of(b));
        return x.Count + y.Count == 0 ? 0 : 2.0 * x.Count(y.Contains) / (x.Count + y.Count);
    }

    /// <summary>The part of a text's runs that the other text holds; a text of less than one run is covered.</summary>
    public static double Covered(string part, string whole)
    {
        var x = Of(part);
        return x.Count == 0 ? 1 : (double)x.Count(g => whole.Contains(g, StringComparison.Ordinal)) / x.Count;
    }

    private static HashSet<string> Of(string text)
    {
        var grams = new HashSet<string>(text.Length);
        for (var i = 0; i + Run <= text.Length; i++)
            grams.Add(text.Substring(i, Run));
        return grams;
    }
}
