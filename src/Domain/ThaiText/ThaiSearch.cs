namespace LocalPlan.Domain.ThaiText;

/// <summary>The key that search looks in: the fold without spaces, since Thai is written with and without them.</summary>
public static class ThaiSearch
{
    public static string KeyOf(params IEnumerable<string?> texts) => string.Join('|', texts
        .Where(t => !string.IsNullOrWhiteSpace(t))
        .Select(t => ThaiNormalizer.Fold(t).Replace(" ", "", StringComparison.Ordinal)));
}
