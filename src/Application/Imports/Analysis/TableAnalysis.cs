using LocalPlan.Application.Forms;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Strategies;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Reads a CSV whose first row names the columns; each row says by itself where it belongs.</summary>
internal sealed class TableAnalysis
{
    private static readonly string[] More = [FormColumns.SupportingAgency, FormColumns.CoordinationAgency, FormColumns.Origin, FormColumns.FundingSource, FormColumns.Place];

    private readonly Sheet _sheet;
    private readonly Findings _findings;
    private readonly TableColumns _columns;
    private readonly TableHeadings _headings;
    private readonly TableSections _sections;
    private readonly RowPlace _place;
    private readonly ProjectRows _rows;
    private readonly Reconciliation _totals;
    private readonly HashSet<string> _unknownForms = [];

    public TableAnalysis(Sheet sheet, PlanPeriod period, AmendmentLabels labels, Findings findings)
    {
        (_sheet, _findings) = (sheet, findings);
        _columns = new TableColumns(sheet.Rows.Count == 0 ? null : sheet.Rows[0]);
        _headings = new TableHeadings(_columns, labels);
        _sections = new TableSections(_headings);
        _place = new RowPlace(sheet, _columns.Head, period);
        _rows = new ProjectRows(sheet.Name, findings, isTable: true);
        _totals = new Reconciliation(sheet.Name, _rows, findings);
    }

    public IReadOnlyList<RawProject> Projects => _rows.All;

    public IReadOnlyList<SheetTotals> Totals => _totals.Totals;

    public int ContinuationRows => _rows.Continuations;

    public bool IsForm => _columns.IsForm;

    public void Walk()
    {
        HeadReport.Tell(_columns.Head, null, _sheet.Name, _findings);
        foreach (var row in _sheet.Rows.Skip(1))
            Take(row);
        if (_rows.IsDisordered && _rows.Continuations > 0)
            _findings.GuessOnce(ImportFindings.RowsDisordered, _sheet.Name, null, ("count", _rows.Continuations));
    }

    private void Take(SheetRow cells)
    {
        var probe = new RowReader(_place, cells, new Findings());
        var kind = _sections.Before(cells, probe.Number is not null);
        if (probe.Number is null && TotalsOf(cells) is { } totals)
            _totals.Take(totals, cells, _place);
        else if (IsEmpty(probe) || (kind == RowBreak.None && _rows.All.Count > 0 && _rows.IsStray(probe)))
            Ignore(cells);
        else if (kind == RowBreak.Section || !_totals.TakesUnlabelled(new RowReader(_place, _headings.Without(cells), new Findings()), cells, _place))
            Take(cells, kind);
    }

    private void Take(SheetRow cells, RowBreak kind)
    {
        _rows.Close(kind);
        if (kind == RowBreak.Section)
            _totals.Open();
        if (_rows.Take(new RowReader(_place, cells, _findings), _headings.Of(cells), _headings.PlacesOf(cells)) is not { } project)
            return;
        _sections.Begin(cells);
        foreach (var column in More.Where(_columns.Has))
            (project.More[column], project.MorePlaces[column]) = (_headings.Cell(cells, column) ?? "", _headings.PlaceOf(cells, column)!);
        project.Parts = PartsOf(project);
        CheckHeading(project, cells);
    }

    /// <summary>A total may stand alone, or where its row also says which section it is of.</summary>
    private TotalsKind? TotalsOf(SheetRow cells) =>
        RowWords.TotalsOf(cells, _columns.Head) ?? RowWords.TotalsOf(_headings.Without(cells), _columns.Head, mayBeAnyText: false);

    /// <summary>A row without a number that says at most where it belongs.</summary>
    private static bool IsEmpty(RowReader row) => row.Number is null && row.Budgets().Concat(row.Ordinance()).All(b => b.Value is null)
        && row.Texts().Keys.All(f => f == FormField.PlanClass) && !row.HasErrors;

    private void Ignore(SheetRow cells)
    {
        var (column, cell) = cells.Cells.MinBy(c => c.Key);
        if (cells.Cells.Values.Any(c => c.Text.Any(char.IsLetter)))
            _findings.Guess(ImportFindings.LineIgnored, _sheet.Name, cells.Number, column, cell.Text);
    }

    private void CheckHeading(RawProject project, SheetRow cells)
    {
        if (_headings.Cell(cells, FormColumns.StrategyNumber) is { } number && _headings.NumberOf(cells) is null)
        {
            project.HasErrors = true;
            _findings.Error(ImportFindings.StrategyNumberInvalid, _sheet.Name, cells.Number, _columns.Column(FormColumns.StrategyNumber), number, ("max", Strategy.MaxNumber));
        }
        if (_headings.Cell(cells, FormColumns.Form) is { } form && TableHeadings.FormOf(form) is null && _unknownForms.Add(form))
            _findings.Guess(ImportFindings.FormUnknown, _sheet.Name, cells.Number, _columns.Column(FormColumns.Form), form);
        if (_headings.Cell(cells, FormColumns.Tactic) is { } tactic && project.Heading is { TacticCode: null, TacticNumber: null })
            _findings.GuessOnce(ImportFindings.HeadingUnread, _sheet.Name, tactic);
    }

    private RowParts PartsOf(RawProject project)
    {
        var parts = RowParts.None;
        void Add(bool has, RowParts part) => parts |= has ? part : RowParts.None;
        Add(_columns.Has(FormColumns.StrategyNumber) || _columns.Has(FormColumns.Strategy), RowParts.Strategy);
        Add(_columns.Has(FormColumns.TacticCode) || _columns.Has(FormColumns.Tactic), RowParts.Tactic);
        Add(project.Has(FormField.PlanClass) || _columns.Has(FormColumns.PlanClassCode), RowParts.PlanClass);
        Add(_columns.Has(FormColumns.Amendment), RowParts.Amendment);
        Add(project.NamesDivision, RowParts.Division);
        Add(_columns.Has(FormColumns.CoordinationAgency) || (project.Has(FormField.Agency) && !project.NamesDivision), RowParts.CoordinationAgency);
        Add(project.Has(FormField.Number), RowParts.Lines);
        return parts;
    }
}
