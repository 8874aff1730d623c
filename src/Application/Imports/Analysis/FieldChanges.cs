using System.Globalization;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Collects what differs, and gives back what is to stand.</summary>
internal sealed class FieldChanges
{
    private readonly List<FieldChange> _all = [];

    public IReadOnlyList<FieldChange> All => _all;

    public string? Text(string field, string? old, string? now)
    {
        if (ThaiNormalizer.Clean(old) == ThaiNormalizer.Clean(now))
            return old;
        _all.Add(new(field, old, now));
        return now;
    }

    /// <summary>Amounts of the years that the file has; the other years stay.</summary>
    public IReadOnlyList<YearAmount> Amounts(string field, IReadOnlyList<YearAmount> old, IReadOnlyList<YearAmount> now, IEnumerable<int> years)
    {
        var (wanted, inFile) = (now.ToDictionary(y => y.FiscalYear, y => y.Amount), years.ToHashSet());
        return [.. old.Select(y => inFile.Contains(y.FiscalYear) ? Year(field, y, wanted.GetValueOrDefault(y.FiscalYear)) : y)];
    }

    public static string? Baht(decimal? amount) => amount?.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private YearAmount Year(string field, YearAmount old, decimal? now)
    {
        if (old.Amount == now)
            return old;
        _all.Add(new($"{field}.{old.FiscalYear}", Baht(old.Amount), Baht(now)));
        return old with { Amount = now };
    }
}
