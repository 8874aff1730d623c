namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The money of the rows from one row on, kept as rows are added, so that each row can be held against it.</summary>
internal sealed class RunningSum(IReadOnlyList<LedgerEntry> ledger)
{
    private readonly Dictionary<int, decimal> _sums = [];
    private int _read;

    /// <summary>Rows that bring money to the sum.</summary>
    public int Rows { get; private set; }

    /// <summary>Begins anew below the last row.</summary>
    public void Restart()
    {
        (_read, Rows) = (ledger.Count, 0);
        _sums.Clear();
    }

    /// <summary>Whether a row has exactly the sum in every year, a blank year being 0.</summary>
    public bool Matches(IReadOnlyDictionary<int, decimal?> amounts)
    {
        for (; _read < ledger.Count; _read++)
            Add(ledger[_read].Money);
        return _sums.Keys.Union(amounts.Keys).All(y => (amounts.GetValueOrDefault(y) ?? 0) == _sums.GetValueOrDefault(y));
    }

    private void Add(IReadOnlyDictionary<int, decimal?> money)
    {
        Rows += money.Values.Any(m => m > 0) ? 1 : 0;
        foreach (var (year, amount) in money)
            _sums[year] = _sums.GetValueOrDefault(year) + (amount ?? 0);
    }
}
