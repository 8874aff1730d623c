using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Walks one sheet from top to bottom: lines, heads, rows, dividers and totals.</summary>
internal sealed class SheetAnalysis
{
    private readonly Sheet _sheet;
    private readonly PlanPeriod _period;
    private readonly Findings _findings;
    private readonly ProjectRows _rows;
    private readonly Reconciliation _totals;
    private readonly HashSet<string> _above = [];
    private Heading _heading;
    private FormHead? _head;

    public SheetAnalysis(Sheet sheet, PlanPeriod period, Findings findings)
    {
        (_sheet, _period, _findings) = (sheet, period, findings);
        _rows = new ProjectRows(sheet.Name, findings);
        _totals = new Reconciliation(sheet.Name, _rows, findings);
        _heading = new Heading().With(sheet.Name.Contains('ผ', StringComparison.Ordinal) ? $"แบบ {sheet.Name}" : "");
        Hint = SheetNameHint.Of(sheet.Name);
    }

    public IReadOnlyList<RawProject> Projects => _rows.All;

    public IReadOnlyList<SheetTotals> Totals => _totals.Totals;

    public int ContinuationRows => _rows.Continuations;

    public bool IsForm => _head is not null;

    public SheetNameHint Hint { get; }

    public SheetAnalysis Walk()
    {
        var heads = new HeadReader(_sheet.Rows, _period);
        for (var i = 0; i < _sheet.Rows.Count; i++)
        {
            if (heads.At(i) is { } head)
            {
                i = head.LastRow;
                Enter(head);
            }
            else
                Take(_sheet.Rows[i]);
        }
        return this;
    }

    private void Enter(FormHead head)
    {
        if (_head is null && _sheet.Hidden)
            _findings.Guess(ImportFindings.SheetHidden, _sheet.Name, null, null, null);
        foreach (var (row, column, year) in head.CommonEra)
            _findings.Guess(ImportFindings.YearInCommonEra, _sheet.Name, row, column, $"{year}", ("year", year), ("fiscalYear", year + FiscalYear.EraOffset));
        if (head.YearsAssumed)
            _findings.Guess(ImportFindings.YearsAssumed, _sheet.Name, null, null, null, ("firstYear", _period.FirstYear), ("lastYear", _period.LastYear));
        _head = head;
    }

    private void Take(SheetRow row)
    {
        var texts = row.Cells.OrderBy(c => c.Key).Select(c => c.Value.Text).Where(t => !string.IsNullOrWhiteSpace(t)).Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count == 0)
            return;
        if (_head is null)
            Above(texts);
        else if ((texts.Count == 1 && IsLine(row, texts[0])) || IsDividerWithNote(row, texts))
            Line(row, texts[0]);
        else if (RowWords.TotalsOf(row, _head) is { } totals)
            _totals.Take(totals, row, Place(_head));
        else if (_rows.IsStray(new RowReader(Place(_head), row, new Findings())))
            Ignore(row, texts[0]);
        else
            _rows.Take(new RowReader(Place(_head), row, _findings), _heading);
    }

    private void Above(List<string> texts)
    {
        foreach (var text in texts)
        {
            _above.Add(text);
            _heading = RowWords.DividerOf(text) is { } label ? _heading with { Amendment = Label(label) } : _heading.With(text);
        }
    }

    /// <summary>A row with one text is a line unless it stands in a column of the form that goes on saying something.</summary>
    private bool IsLine(SheetRow row, string text) =>
        row.Cells.Keys.Min() <= (_head!.Column(FormField.Number) ?? -1) && RowWords.TotalsOf(row, _head) is null
        || RowWords.DividerOf(text) is not null || (Heading.IsSpelledOut(text) && Heading.Reads(text));

    private bool IsDividerWithNote(SheetRow row, List<string> texts) =>
        texts.Count == 2 && row.Cells.Keys.Min() <= (_head!.Column(FormField.Number) ?? -1) && RowWords.DividerOf(texts[0]) is not null;

    private void Line(SheetRow row, string text)
    {
        var before = _heading;
        if (RowWords.DividerOf(text) is { } label)
        {
            _heading = _heading with { Amendment = Label(label) };
            _rows.Close();
            return;
        }
        _heading = _heading.With(text);
        if (_heading != before)
        {
            _heading = _heading with { Amendment = null };
            _rows.Close();
            _totals.Open();
        }
        else if (!Heading.Reads(text) && !_above.Contains(text) && new RowReader(Place(_head!), row, _findings).Number is null)
            Ignore(row, text);
    }

    private void Ignore(SheetRow row, string text) =>
        _findings.Guess(ImportFindings.LineIgnored, _sheet.Name, row.Number, row.Cells.Keys.Min(), text);

    private RowPlace Place(FormHead head) => new(_sheet.Name, head, _period);

    private static string? Label(string label) => label.Length == 0 ? null : label;
}
