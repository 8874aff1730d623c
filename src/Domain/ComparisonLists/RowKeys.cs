using LocalPlan.Domain.Duplicates;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.ComparisonLists;

/// <summary>Knows rows again from file to file: by name, agency and place, and where these are the same, by which of them it is.</summary>
internal static class RowKeys
{
    public static IEnumerable<(string Key, ComparisonRowDraft Draft)> Of(IEnumerable<ComparisonRowDraft> rows)
    {
        var seen = new Dictionary<string, int>();
        foreach (var row in rows)
        {
            var key = DuplicateCheck.Hash([ThaiNormalizer.Fold(row.Name), ThaiNormalizer.Fold(row.Agency), ThaiNormalizer.Fold(row.Place)]);
            var count = seen[key] = seen.GetValueOrDefault(key) + 1;
            yield return (count == 1 ? key : $"{key}.{count}", row);
        }
    }
}
