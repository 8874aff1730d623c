using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Strategies;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Reads a CSV whose first row names the columns; each row says by itself where it belongs.</summary>
internal sealed class TableAnalysis(Sheet sheet, PlanPeriod period, AmendmentLabels labels, Findings findings)
{
    private static readonly string[] More = [FormColumns.SupportingAgency, FormColumns.CoordinationAgency, FormColumns.Origin, FormColumns.FundingSource, FormColumns.Place];

    private readonly TableColumns _columns = new(sheet.Rows.Count == 0 ? null : sheet.Rows[0]);
    private readonly List<RawProject> _projects = [];

    public IReadOnlyList<RawProject> Projects => _projects;

    public int ContinuationRows { get; private set; }

    public bool IsForm => _columns.IsForm;

    public void Walk()
    {
        HeadReport.Tell(_columns.Head, null, sheet.Name, findings);
        foreach (var row in sheet.Rows.Skip(1).Where(r => RowWords.TotalsOf(r, _columns.Head) is null))
            Take(row, new RowReader(new RowPlace(sheet, _columns.Head, period), row, findings));
    }

    private void Take(SheetRow cells, RowReader row)
    {
        var (texts, budgets) = (row.Texts(), row.Budgets());
        if (texts.Count == 0 && budgets.Values.All(b => b is null) && !row.HasErrors)
            return;
        if (IsPart(row, texts) && _projects.Count > 0)
        {
            ContinuationRows++;
            _projects[^1].AddLine(texts, budgets);
            _projects[^1].AddOrdinance(row.Ordinance());
        }
        else
            Begin(row, cells, texts, budgets);
        _projects[^1].HasErrors |= row.HasErrors;
    }

    /// <summary>With a column of numbers, a row without one belongs to the project above.</summary>
    private bool IsPart(RowReader row, IReadOnlyDictionary<FormField, string> texts) =>
        _columns.Head.Column(FormField.Number) is not null && row.Number is null && !(row.HasOddNumber && texts.ContainsKey(FormField.Name));

    private void Begin(RowReader row, SheetRow cells, IReadOnlyDictionary<FormField, string> texts, Dictionary<int, decimal?> budgets)
    {
        var number = NumberOf(cells);
        var project = new RawProject
        {
            Sheet = sheet.Name,
            Row = row.RowNumber,
            Form = FormOf(Cell(cells, FormColumns.Form)),
            Heading = HeadingOf(cells, texts, number),
            Places = PlacesOf(cells),
            Texts = new(texts),
            Head = _columns.Head,
        };
        foreach (var column in More.Where(_columns.Has))
            (project.More[column], project.MorePlaces[column]) = (Cell(cells, column) ?? "", PlaceOf(cells, column)!);
        project.Parts = PartsOf(project);
        project.HasErrors = number is null && Cell(cells, FormColumns.StrategyNumber) is not null;
        project.OwnMoney(budgets);
        project.AddOrdinance(row.Ordinance());
        _projects.Add(project);
    }

    private int? NumberOf(SheetRow cells)
    {
        if (Cell(cells, FormColumns.StrategyNumber) is not { } text)
            return null;
        if (int.TryParse(ThaiDigits.ToArabic(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        findings.Error(ImportFindings.StrategyNumberInvalid, sheet.Name, cells.Number, _columns.Column(FormColumns.StrategyNumber), text, ("max", Strategy.MaxNumber));
        return null;
    }

    /// <summary>Where the table has a column for a number, the name beside it is taken as it stands.</summary>
    private Heading HeadingOf(SheetRow cells, IReadOnlyDictionary<FormField, string> texts, int? number)
    {
        var (strategy, tactic) = (Cell(cells, FormColumns.Strategy), Cell(cells, FormColumns.Tactic));
        var heading = new Heading();
        heading = number is not null
            ? heading with { StrategyNumber = number, StrategyName = strategy }
            : heading.With(strategy ?? "") is var read && (read.StrategyName is not null || read.StrategyNumber is not null) ? read : heading with { StrategyName = strategy };
        heading = Cell(cells, FormColumns.TacticCode) is { } code
            ? heading with { TacticCode = ThaiDigits.ToArabic(code), TacticName = tactic }
            : heading.With(tactic ?? "");
        return heading with
        {
            PlanClass = texts.GetValueOrDefault(FormField.PlanClass) ?? Cell(cells, FormColumns.PlanClassCode),
            Amendment = Cell(cells, FormColumns.Amendment) is { } label ? labels.Of(label) switch { "" => null, { } known => known, null => label } : null,
        };
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

    private HeadingPlaces PlacesOf(SheetRow cells) => new(
        PlaceOf(cells, FormColumns.StrategyNumber, FormColumns.Strategy), PlaceOf(cells, FormColumns.TacticCode, FormColumns.Tactic), PlaceOf(cells, FormColumns.Amendment))
    {
        StrategyName = PlaceOf(cells, FormColumns.Strategy),
        TacticName = PlaceOf(cells, FormColumns.Tactic),
    };

    private CellPlace? PlaceOf(SheetRow cells, params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
            if (_columns.Column(column) is { } index)
                return new(cells.Number, index);
        return null;
    }

    private string? Cell(SheetRow cells, string column) => _columns.Cell(cells, column) is { } cell ? ThaiNormalizer.Repair(cell.Text).Trim() : null;

    private static FormKind FormOf(string? label) => HeadWords.Squash(label ?? "") switch
    {
        "ผ.02/1" or "community" => FormKind.Community,
        "ผ.02/2" or "coordination" => FormKind.Coordination,
        "ผ.03" or "ผ.08" or "equipment" => FormKind.Equipment,
        _ => FormKind.Project,
    };
}
