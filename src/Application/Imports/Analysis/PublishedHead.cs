using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The head of a ผ.01: for each year, and for the five together, a column of projects and one of baht.</summary>
internal sealed class PublishedHead
{
    private const int MaxHeight = 4;
    private const int FewestYears = 3;

    private readonly Dictionary<int, (int Projects, int Amount)> _groups = [];

    private PublishedHead(int lastRow) => LastRow = lastRow;

    /// <summary>Index of the last row of the head.</summary>
    public int LastRow { get; }

    /// <summary>Column of the baht of each year.</summary>
    public IReadOnlyDictionary<int, int> AmountColumns => _groups.ToDictionary(g => g.Key, g => g.Value.Amount);

    public bool IsFigure(int column) => _groups.Values.Any(g => g.Projects == column || g.Amount == column);

    public static PublishedHead? At(IReadOnlyList<SheetRow> rows, int start)
    {
        var years = rows[start].Cells.OrderBy(c => c.Key).Select(c => (Column: c.Key, Year: YearOf(c.Value))).Where(c => c.Year is not null).ToList();
        if (years.Count(y => y.Year != PublishedReader.FiveYears) < FewestYears)
            return null;
        var words = new Dictionary<int, string>();
        var last = start;
        for (var i = start + 1; i < rows.Count && i <= start + MaxHeight && rows[i].Cells.Values.All(c => IsPiece(HeadWords.Squash(c.Text))); i++, last++)
            foreach (var (column, cell) in rows[i].Cells)
                words[column] = words.GetValueOrDefault(column) + HeadWords.Squash(cell.Text);
        var head = new PublishedHead(last);
        for (var i = 0; i < years.Count; i++)
            head.AddGroup(years[i].Year!.Value, years[i].Column, i + 1 < years.Count ? years[i + 1].Column : int.MaxValue, words);
        return words.Values.Any(w => w.Contains("จำนวน", StringComparison.Ordinal)) && head._groups.Count >= FewestYears ? head : null;
    }

    /// <summary>The figures of a row; empty when it has none. A dash is 0.</summary>
    public Dictionary<int, (int? Projects, decimal? Amount)> Figures(SheetRow row)
    {
        var figures = _groups.Select(g => (g.Key, Projects: Value(row[g.Value.Projects]), Amount: Value(row[g.Value.Amount]))).ToList();
        return figures.TrueForAll(f => f is { Projects: null, Amount: null }) ? [] : figures.ToDictionary(f => f.Key, f => ((int?)f.Projects, f.Amount));
    }

    private void AddGroup(int year, int first, int end, Dictionary<int, string> words)
    {
        int? Find(string word) => words.Where(w => w.Key >= first && w.Key < end && w.Value.Contains(word, StringComparison.Ordinal)).OrderBy(w => w.Key).Select(w => (int?)w.Key).FirstOrDefault();
        if (Find("จำนวน") is { } projects && Find("งบประมาณ") is { } amount)
            _groups.TryAdd(year, (projects, amount));
    }

    private static int? YearOf(SheetCell cell) =>
        HeadWords.YearOf(cell) is { } year ? HeadWords.IsCommonEra(year) ? year + FiscalYear.EraOffset : year
        : HeadWords.Squash(cell.Text).StartsWith("รวม", StringComparison.Ordinal) ? PublishedReader.FiveYears : null;

    private static bool IsPiece(string word) => word is "จำนวน" or "โครงการ" or "จำนวนโครงการ" or "(โครงการ)" || HeadWords.IsPiece(word);

    private static decimal? Value(SheetCell? cell) => cell is null or { IsError: true } ? null
        : (cell.Number is { } number ? AmountText.FromNumber(number) : AmountText.Parse(cell.Text)).ValueOrNull;
}
