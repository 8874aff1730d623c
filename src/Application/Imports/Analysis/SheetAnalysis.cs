using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Walks one sheet from top to bottom: lines, heads, rows, continuation rows, dividers and totals.</summary>
internal sealed class SheetAnalysis(Sheet sheet, Findings findings)
{
    private readonly List<RawProject> _projects = [];
    private readonly List<(int Row, IReadOnlyDictionary<int, decimal?> Printed, IReadOnlyDictionary<int, decimal> Computed)> _totals = [];
    private readonly SheetNameHint _hint = SheetNameHint.Of(sheet.Name);
    private Heading _heading = new Heading().With(sheet.Name.Contains('ผ', StringComparison.Ordinal) ? $"แบบ {sheet.Name}" : "");
    private FormHead? _head;
    private RawProject? _last;
    private int _sinceTotals;

    public IReadOnlyList<RawProject> Projects => _projects;

    public IReadOnlyList<(int Row, IReadOnlyDictionary<int, decimal?> Printed, IReadOnlyDictionary<int, decimal> Computed)> Totals => _totals;

    public int ContinuationRows { get; private set; }

    public bool IsForm => _head is not null;

    public SheetNameHint Hint => _hint;

    public SheetAnalysis Walk()
    {
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            if (HeadReader.At(sheet.Rows, i) is { } head)
            {
                (_head, _last, i) = (head, null, head.LastRow);
                foreach (var year in head.CommonEra)
                    findings.GuessOnce(ImportFindings.YearInCommonEra, sheet.Name, $"{year}");
            }
            else
                Take(sheet.Rows[i]);
        }
        return this;
    }

    private void Take(SheetRow row)
    {
        var texts = row.Cells.OrderBy(c => c.Key).Select(c => c.Value.Text).Where(t => !string.IsNullOrWhiteSpace(t)).Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count == 0)
            return;
        if (_head is null || texts.Count == 1 && IsLine(row, texts[0]))
            Line(texts);
        else if (TotalsRow.Of(row, _head) is { IsTotals: true } totals)
            Total(row, totals.IsMoney);
        else
            ProjectRow(new RowReader(sheet.Name, row, _head, findings));
    }

    /// <summary>A row with one text is a heading unless it stands in a column of the form that goes on saying something.</summary>
    private bool IsLine(SheetRow row, string text) => row.Cells.Keys.Min() <= (_head!.Column(FormField.Number) ?? 0)
        || Heading.DividerOf(text) is not null || _heading.With(text) != _heading;

    private void Line(List<string> texts)
    {
        foreach (var text in texts)
        {
            var divider = Heading.DividerOf(text);
            var before = _heading;
            _heading = divider is null ? _heading.With(text) : _heading with { Amendment = divider.Length == 0 ? null : divider };
            if (before with { Amendment = _heading.Amendment } != _heading)
                _heading = _heading with { Amendment = null };
            if (before != _heading)
                _last = null;
        }
    }

    private void ProjectRow(RowReader row)
    {
        var (texts, budgets) = (row.Texts(), row.Budgets());
        if (texts.Count == 0 && budgets.Values.All(b => b is null))
            return;
        if (row.HasNumber || _last is null)
            Begin(row, texts, budgets);
        else if (budgets.Values.Any(b => b is not null))
            Extend(row, texts, budgets);
        else
            Continue(row, texts);
        if (row.HasErrors && _last is not null)
            _last.HasErrors = true;
    }

    private void Begin(RowReader row, Dictionary<FormField, string> texts, Dictionary<int, decimal?> budgets)
    {
        if (!row.HasNumber)
            findings.Guess(ImportFindings.NumberMissing, sheet.Name, row.RowNumber, null, texts.GetValueOrDefault(FormField.Name));
        _last = new RawProject
        {
            Sheet = sheet.Name, Row = row.RowNumber, Form = _head!.OwnForm ?? _heading.Form ?? FormKind.Project, Heading = _heading, Texts = texts,
            HasOrdinance = _head.Ordinance.Count > 0, PlanClassColumn = _head.Column(FormField.PlanClass),
        };
        _last.OwnMoney(budgets);
        foreach (var (year, amount) in row.Ordinance())
            _last.Ordinance[year] = amount;
        _projects.Add(_last);
    }

    /// <summary>No number but money: a part of the project above.</summary>
    private void Extend(RowReader row, Dictionary<FormField, string> texts, Dictionary<int, decimal?> budgets)
    {
        ContinuationRows++;
        if (texts.TryGetValue(FormField.Name, out var name) && texts.ContainsKey(FormField.Objective))
            findings.Guess(ImportFindings.NumberMissing, sheet.Name, row.RowNumber, null, name);
        _last!.AddMoney(budgets);
        _last.Lines.Add(new ProjectLine
        {
            Name = texts.GetValueOrDefault(FormField.Name),
            Objective = texts.GetValueOrDefault(FormField.Objective),
            Target = texts.GetValueOrDefault(FormField.Target),
            Indicator = texts.GetValueOrDefault(FormField.Indicator),
            ExpectedResult = texts.GetValueOrDefault(FormField.ExpectedResult),
            Agency = texts.GetValueOrDefault(FormField.Agency),
            Budgets = [.. budgets.Where(b => b.Value is not null).OrderBy(b => b.Key).Select(b => new YearAmount(b.Key, b.Value))],
        });
    }

    private void Continue(RowReader row, Dictionary<FormField, string> texts)
    {
        foreach (var (field, text) in texts)
        {
            findings.Guess(ImportFindings.TextContinued, sheet.Name, row.RowNumber, _head!.Column(field), text);
            _last!.Continue(field, text);
        }
    }

    private void Total(SheetRow row, bool isMoney)
    {
        if (!isMoney)
            return;
        var printed = new RowReader(sheet.Name, row, _head!, new Findings()).Budgets();
        if (printed.Values.All(p => p is null))
            return;
        var (since, all) = (Sums(_projects.Skip(_sinceTotals)), Sums(_projects));
        _totals.Add((row.Number, printed, Differs(printed, since) && !Differs(printed, all) ? all : since));
        _sinceTotals = _projects.Count;
        _last = null;
        foreach (var (year, computed) in _totals[^1].Computed.Where(c => (printed[c.Key] ?? 0) != c.Value))
            findings.Guess(ImportFindings.TotalsDiffer, sheet.Name, row.Number, _head!.Budget.First(b => b.Value == year).Key,
                $"{printed[year]}", ("year", year), ("printed", printed[year] ?? 0m), ("computed", computed));
    }

    private Dictionary<int, decimal> Sums(IEnumerable<RawProject> projects) =>
        _head!.Budget.Values.Distinct().ToDictionary(y => y, y => projects.Sum(p => p.Budgets.GetValueOrDefault(y) ?? 0));

    private static bool Differs(Dictionary<int, decimal?> printed, Dictionary<int, decimal> sums) =>
        sums.Any(s => (printed[s.Key] ?? 0) != s.Value);
}
