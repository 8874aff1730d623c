using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>A totals row in baht against the rows it stands for.</summary>
internal sealed record SheetTotals(int Row, IReadOnlyDictionary<int, decimal?> Printed, IReadOnlyDictionary<int, decimal> Computed);

/// <summary>
/// Holds printed totals against the rows above them. A totals row may stand for the rows since the last one, for its section or
/// for the sheet: it is right when it equals any of them.
/// </summary>
internal sealed class Reconciliation(string sheet, ProjectRows rows, Findings findings)
{
    private readonly List<SheetTotals> _totals = [];
    private readonly RunningSum _ofSheet = new(rows.Ledger);
    private readonly RunningSum _ofSection = new(rows.Ledger);
    private readonly RunningSum _ofRest = new(rows.Ledger);
    private int _section;
    private int _sinceTotals;
    private int _counted;

    public IReadOnlyList<SheetTotals> Totals => _totals;

    /// <summary>A section begins: its totals start here.</summary>
    public void Open()
    {
        (_section, _sinceTotals, _counted) = (rows.Ledger.Count, rows.Ledger.Count, rows.Ledger.Count);
        _ofSection.Restart();
        _ofRest.Restart();
    }

    /// <summary>
    /// Takes a row without a label that repeats the sum of two rows or more in every year: nobody meant it as money of the project
    /// above. One that repeats a single row may be a part as large as that, and is only named.
    /// </summary>
    public bool TakesUnlabelled(RowReader row, SheetRow cells, RowPlace place)
    {
        if (rows.All.Count == 0 || !row.IsBareMoney || row.Budgets() is var money && (row.HasErrors || !money.Values.Any(m => m > 0)))
            return false;
        var (column, cell) = cells.Cells.Where(c => place.Head.IsMoney(c.Key)).MinBy(c => c.Key);
        var sums = new[] { _ofRest, _ofSection, _ofSheet }.Where(s => s.Matches(money)).ToList();
        if (sums.Exists(s => s.Rows > 1))
        {
            findings.Guess(ImportFindings.TotalUnlabelled, sheet, cells.Number, column, cell.Text);
            TakeBaht(TotalsKind.Baht, cells, place.Head, money);
            return true;
        }
        if (sums.Exists(s => s.Rows == 1))
            findings.Guess(ImportFindings.MaybeTotal, sheet, cells.Number, column, cell.Text, ("name", rows.LastName));
        return false;
    }

    public void Take(TotalsKind kind, SheetRow row, RowPlace place)
    {
        var printed = new RowReader(place, row, new Findings()).Budgets();
        if (printed.Values.All(p => p is null))
            return;
        if (kind == TotalsKind.Projects)
            Compare(place.Head, row, printed, [_counted, _section, 0], Counts, ImportFindings.CountsDiffer);
        else
            TakeBaht(kind, row, place.Head, printed);
    }

    private void TakeBaht(TotalsKind kind, SheetRow row, FormHead head, Dictionary<int, decimal?> printed)
    {
        var (start, computed) = Compare(head, row, printed, [_sinceTotals, _section, 0], Sums, ImportFindings.TotalsDiffer);
        if (kind == TotalsKind.Carried)
            return;
        _totals.Add(new SheetTotals(row.Number, printed, computed));
        (_sinceTotals, _counted) = (rows.Ledger.Count, start);
        _ofRest.Restart();
        rows.Close(RowBreak.Soft);
    }

    private (int Start, Dictionary<int, decimal> Computed) Compare(
        FormHead head, SheetRow row, Dictionary<int, decimal?> printed, int[] starts,
        Func<int, int, decimal> compute, string code)
    {
        var candidates = starts.Select(start => (Start: start, Computed: printed.Keys.ToDictionary(y => y, y => compute(start, y)))).ToList();
        var best = candidates.Find(c => c.Computed.All(y => (printed[y.Key] ?? 0) == y.Value));
        if (best.Computed is not null)
            return best;
        best = candidates.Find(c => c.Start < rows.Ledger.Count) is { Computed: not null } any ? any : candidates[0];
        foreach (var (year, computed) in best.Computed.Where(c => (printed[c.Key] ?? 0) != c.Value))
        {
            var column = head.Budget.First(b => b.Value == year).Key;
            findings.Guess(code, sheet, row.Number, column, row[column]?.Text, ("year", year), ("printed", printed[year] ?? 0m), ("computed", computed));
        }
        return best;
    }

    private decimal Sums(int start, int year) => rows.Ledger.Skip(start).Sum(e => e.Money.GetValueOrDefault(year) ?? 0);

    private decimal Counts(int start, int year) => rows.Ledger.Skip(start).Count(e => e.Counted.Contains(year));
}
