using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Walks one sheet from top to bottom: lines, heads, rows, dividers and totals.</summary>
internal sealed class SheetAnalysis
{
    private readonly Sheet _sheet;
    private readonly PlanPeriod _period;
    private readonly AmendmentLabels _labels;
    private readonly Findings _findings;
    private readonly ProjectRows _rows;
    private readonly Reconciliation _totals;
    private readonly HashSet<string> _above = [];
    private readonly List<(CellPlace At, string Text)> _unread = [];
    private Heading _heading;
    private HeadingPlaces _places = new();
    private FormHead? _head;
    private MoneyUnit? _unit;
    private bool _hasDividers;

    public SheetAnalysis(Sheet sheet, PlanPeriod period, AmendmentLabels labels, Findings findings)
    {
        (_sheet, _period, _labels, _findings) = (sheet, period, labels, findings);
        _rows = new ProjectRows(sheet.Name, findings);
        _totals = new Reconciliation(sheet.Name, _rows, findings);
        _heading = Heading.OfSheet(sheet.Name);
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
        foreach (var project in Projects)
            project.Parts = PartsOf(project);
        TellHidden();
        return this;
    }

    private void Enter(FormHead head)
    {
        if (_head is null && _sheet.Hidden)
            _findings.Guess(ImportFindings.SheetHidden, _sheet.Name, null, null, null);
        HeadReport.Tell(head, _head, _sheet.Name, _findings);
        _unread.ForEach(u => Ignore(u.At, u.Text));
        _unread.Clear();
        if (head.YearsAssumed)
            _findings.Guess(ImportFindings.YearsAssumed, _sheet.Name, null, null, null, ("firstYear", _period.FirstYear), ("lastYear", _period.LastYear));
        _head = head with { Unit = head.Unit ?? _unit };
    }

    private void TellHidden()
    {
        var hidden = _rows.All.Count == 0 ? [] : _sheet.Rows.Where(r => r.Hidden && r.Number >= _rows.All[0].Row).ToList();
        if (hidden.Count > 0)
            _findings.Guess(ImportFindings.RowsHidden, _sheet.Name, hidden[0].Number, null, null, ("count", hidden.Count), ("last", hidden[^1].Number));
    }

    private void Take(SheetRow row)
    {
        var cells = RowTexts.Of(row, _labels);
        if (cells.Count == 0)
            return;
        if (_head is null)
            cells.ForEach(c => Above(c.At, c.Text));
        else if (cells.Exists(c => MoneyUnits.IsOtherInLine(c.Text) is not null) && cells.TrueForAll(c => MoneyUnits.IsOtherInLine(c.Text) is not null || IsRepeatedAbove(c.Text)))
            cells.ForEach(c => Unit(c.At, c.Text));
        else if (cells.TrueForAll(c => IsRepeatedAbove(c.Text) || IsHeading(c.Text)))
            cells.ForEach(c => Line(row, c.At, c.Text));
        else if ((cells.Count == 1 && IsLine(row, cells[0].Text)) || IsDividerWithNote(row, cells))
            Line(row, cells[0].At, cells[0].Text);
        else if (RowWords.TotalsOf(row, _head) is { } totals)
            _totals.Take(totals, row, Place(_head));
        else
            TakeRow(row, cells[0], Place(_head));
    }

    private void TakeRow(SheetRow row, (CellPlace At, string Text) first, RowPlace place)
    {
        var probe = new RowReader(place, row, new Findings());
        if (_rows.IsStray(probe))
            Ignore(first.At, first.Text);
        else if (!_totals.TakesUnlabelled(probe, row, place))
            _rows.Take(new RowReader(place, row, _findings), _heading, _places);
    }

    /// <summary>A line that names the unit holds for the rows and heads below it, until another does.</summary>
    private void Unit(CellPlace at, string text)
    {
        if (MoneyUnits.IsOtherInLine(text) is not { } isOther)
            return;
        _unit = isOther ? new(at, text) : null;
        _head = _head is { } head ? head with { Unit = _unit } : null;
    }

    private void Above(CellPlace at, string text)
    {
        Unit(at, text);
        _above.Add(ThaiNormalizer.Clean(text));
        Read(at, !Heading.IsEdition(text) && _labels.Of(text) is { } label ? _heading with { Amendment = Amendment(label) } : _heading.With(text));
        if (Heading.IsUnread(text))
            _unread.Add((at, text));
    }

    /// <summary>Titles, marks and page numbers that stand on every page.</summary>
    private bool IsRepeatedAbove(string text) =>
        _above.Contains(ThaiNormalizer.Clean(text)) || Heading.IsFormMark(text) || RowWords.IsPageMark(text);

    /// <summary>A row with one text is a line unless it stands in a column of the form that goes on saying something.</summary>
    private bool IsLine(SheetRow row, string text) =>
        row.Cells.Keys.Min() <= (_head!.Column(FormField.Number) ?? -1) && RowWords.TotalsOf(row, _head) is null
        || _labels.Of(text) is not null || IsHeading(text);

    private static bool IsHeading(string text) => Heading.IsSpelledOut(text) && Heading.Reads(text);

    private bool IsDividerWithNote(SheetRow row, List<(CellPlace At, string Text)> cells) =>
        cells.Count == 2 && row.Cells.Keys.Min() <= (_head!.Column(FormField.Number) ?? -1) && _labels.Of(cells[0].Text) is not null;

    /// <summary>The title of the book on a further page, which changes nothing.</summary>
    private bool IsTitleAbove(string text) => Heading.IsBookTitle(text) && _above.Contains(ThaiNormalizer.Clean(text));

    private void Line(SheetRow row, CellPlace at, string text)
    {
        var before = _heading.Section;
        if (!IsTitleAbove(text) && _labels.Of(text) is { } label)
        {
            Read(at, _heading with { Amendment = Amendment(label) });
            _rows.Close(RowBreak.Soft);
            return;
        }
        Read(at, _heading.With(text));
        if (!_heading.Section.Equals(before))
        {
            _heading = _heading with { Amendment = null };
            _rows.Close(RowBreak.Section);
            _totals.Open();
        }
        else if (!Heading.Reads(text) && !IsRepeatedAbove(text) && new RowReader(Place(_head!), row, _findings).Number is null)
            Ignore(at, text);
    }

    private void Read(CellPlace at, Heading now)
    {
        _places = _places.After(_heading, now, at);
        _heading = now;
    }

    private string? Amendment(string label)
    {
        _hasDividers = true;
        return label.Length == 0 ? null : label;
    }

    private void Ignore(CellPlace at, string text) => _findings.Guess(
        Heading.IsUnread(text) ? ImportFindings.HeadingUnread : ImportFindings.LineIgnored, _sheet.Name, at.Row, at.Column, text);

    private RowPlace Place(FormHead head) => new(_sheet, head, _period);

    /// <summary>A sheet that prints no strategy, tactic or plan class says nothing of them; one without dividers nothing of amendments.</summary>
    private RowParts PartsOf(RawProject project)
    {
        var (heading, parts) = (project.Heading, RowParts.None);
        void Add(bool has, RowParts part) => parts |= has ? part : RowParts.None;
        Add(heading.StrategyNumber is not null || heading.StrategyName is not null || Hint.StrategyNumber is not null, RowParts.Strategy);
        Add(heading.TacticCode is not null || heading.TacticNumber is not null || Hint.TacticCode is not null, RowParts.Tactic);
        Add(project.Has(FormField.PlanClass) || heading.PlanClass is not null || Hint.PlanClass is not null, RowParts.PlanClass);
        Add(_hasDividers, RowParts.Amendment);
        Add(project.NamesDivision, RowParts.Division);
        Add(project.Has(FormField.Agency) && !project.NamesDivision, RowParts.CoordinationAgency);
        Add(project.Has(FormField.Number), RowParts.Lines);
        return parts;
    }
}
