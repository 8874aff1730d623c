using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Reads a CSV whose first row names the columns; each row says by itself where it belongs.</summary>
internal sealed class TableAnalysis(Sheet sheet, PlanPeriod period, Findings findings)
{
    private static readonly string[] More = [FormColumns.SupportingAgency, FormColumns.CoordinationAgency, FormColumns.Origin, FormColumns.FundingSource, FormColumns.Place];

    private readonly TableColumns _columns = new(sheet.Rows.Count == 0 ? null : sheet.Rows[0]);
    private readonly List<RawProject> _projects = [];

    public IReadOnlyList<RawProject> Projects => _projects;

    public int ContinuationRows { get; private set; }

    public bool IsForm => _columns.IsForm;

    public void Walk()
    {
        foreach (var (row, column, year) in _columns.Head.CommonEra)
            findings.Guess(ImportFindings.YearInCommonEra, sheet.Name, row, column, $"{year}", ("year", year), ("fiscalYear", year + FiscalYear.EraOffset));
        foreach (var row in sheet.Rows.Skip(1).Where(r => RowWords.TotalsOf(r, _columns.Head) is null))
            Take(row, new RowReader(new RowPlace(sheet.Name, _columns.Head, period), row, findings));
    }

    private void Take(SheetRow cells, RowReader row)
    {
        var (texts, budgets) = (row.Texts(), row.Budgets());
        if (texts.Count == 0 && budgets.Values.All(b => b is null) && !row.HasErrors)
            return;
        if (IsContinuation(cells) && _projects.Count > 0)
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
    private bool IsContinuation(SheetRow cells) => _columns.Head.Column(FormField.Number) is { } number && cells[number] is null;

    private void Begin(RowReader row, SheetRow cells, Dictionary<FormField, string> texts, Dictionary<int, decimal?> budgets)
    {
        var project = new RawProject
        {
            Sheet = sheet.Name,
            Row = row.RowNumber,
            Form = FormOf(Cell(cells, FormColumns.Form)),
            Heading = HeadingOf(cells, texts),
            Texts = texts,
            Head = _columns.Head,
        };
        foreach (var column in More.Where(_columns.Has))
            project.More[column] = Cell(cells, column) ?? "";
        project.OwnMoney(budgets);
        project.AddOrdinance(row.Ordinance());
        _projects.Add(project);
    }

    /// <summary>Where the table has a column for a number, the name beside it is taken as it stands.</summary>
    private Heading HeadingOf(SheetRow cells, Dictionary<FormField, string> texts)
    {
        var (strategy, tactic) = (Cell(cells, FormColumns.Strategy), Cell(cells, FormColumns.Tactic));
        var heading = new Heading();
        heading = int.TryParse(ThaiDigits.ToArabic(Cell(cells, FormColumns.StrategyNumber) ?? ""), CultureInfo.InvariantCulture, out var number)
            ? heading with { StrategyNumber = number, StrategyName = strategy }
            : heading.With(strategy ?? "") is { StrategyName: not null } read ? read : heading with { StrategyName = strategy };
        heading = Cell(cells, FormColumns.TacticCode) is { } code
            ? heading with { TacticCode = ThaiDigits.ToArabic(code), TacticName = tactic }
            : heading.With(tactic ?? "");
        return heading with
        {
            PlanClass = texts.GetValueOrDefault(FormField.PlanClass) ?? Cell(cells, FormColumns.PlanClassCode),
            Amendment = Cell(cells, FormColumns.Amendment) is { } label && RowWords.DividerOf(label)?.Length != 0 ? label : null,
        };
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
