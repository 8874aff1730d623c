using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Reads a CSV whose first row names the columns; each row says by itself where it belongs.</summary>
internal sealed class TableAnalysis(Sheet sheet, Findings findings)
{
    private static readonly Dictionary<string, FormField> Fields = new(StringComparer.Ordinal)
    {
        [FormColumns.Name] = FormField.Name, ["โครงการ"] = FormField.Name, ["ชื่อโครงการ"] = FormField.Name,
        [FormColumns.Objective] = FormField.Objective, ["วัตถุประสงค์"] = FormField.Objective,
        [FormColumns.Target] = FormField.Target, ["เป้าหมาย"] = FormField.Target,
        [FormColumns.Indicator] = FormField.Indicator, ["ตัวชี้วัด"] = FormField.Indicator,
        [FormColumns.ExpectedResult] = FormField.ExpectedResult, ["ผลที่คาดว่าจะได้รับ"] = FormField.ExpectedResult,
        [FormColumns.Agency] = FormField.Agency, ["หน่วยงานรับผิดชอบหลัก"] = FormField.Agency,
        [FormColumns.PlanClass] = FormField.PlanClass, ["แผนงาน"] = FormField.PlanClass,
        [FormColumns.EquipmentCategory] = FormField.EquipmentCategory, [FormColumns.EquipmentType] = FormField.EquipmentType,
    };

    private static readonly string[] More = [FormColumns.SupportingAgency, FormColumns.CoordinationAgency, FormColumns.Origin, FormColumns.FundingSource, FormColumns.Place];

    private readonly Dictionary<string, int> _columns = sheet.Rows.Count == 0 ? [] : sheet.Rows[0].Cells
        .GroupBy(c => ThaiNormalizer.Clean(c.Value.Text)).ToDictionary(g => g.Key, g => g.First().Key);

    private readonly List<RawProject> _projects = [];

    public IReadOnlyList<RawProject> Projects => _projects;

    public int ContinuationRows { get; private set; }

    public bool IsForm => _columns.Keys.Any(k => Fields.GetValueOrDefault(k) == FormField.Name && Fields.ContainsKey(k));

    public TableAnalysis Walk()
    {
        if (!IsForm)
            return this;
        var head = Head();
        foreach (var row in sheet.Rows.Skip(1))
            Take(row, head);
        return this;
    }

    private FormHead Head() => new(
        0, IsEquipment: false, AsksAgency: false,
        _columns.Where(c => Fields.ContainsKey(c.Key)).GroupBy(c => Fields[c.Key]).ToDictionary(g => g.Key, g => g.First().Value),
        Years(FormColumns.BudgetPrefix), Years(FormColumns.OrdinancePrefix), []);

    private Dictionary<int, int> Years(string prefix) => _columns
        .Where(c => c.Key.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(c.Key[prefix.Length..], CultureInfo.InvariantCulture, out _))
        .ToDictionary(c => c.Value, c => int.Parse(c.Key[prefix.Length..], CultureInfo.InvariantCulture));

    private void Take(SheetRow cells, FormHead head)
    {
        var row = new RowReader(sheet.Name, cells, head, findings);
        var (texts, budgets) = (row.Texts(), row.Budgets());
        if (texts.Count == 0 && budgets.Values.All(b => b is null))
            return;
        if (IsContinuation(cells) && _projects.Count > 0)
            Extend(texts, budgets);
        else
            Begin(row, cells, texts, budgets, head);
        if (row.HasErrors)
            _projects[^1].HasErrors = true;
    }

    /// <summary>With a column of numbers, a row without one belongs to the project above.</summary>
    private bool IsContinuation(SheetRow cells) => _columns.ContainsKey(FormColumns.Number) && Cell(cells, FormColumns.Number) is null;

    private void Begin(RowReader row, SheetRow cells, Dictionary<FormField, string> texts, Dictionary<int, decimal?> budgets, FormHead head)
    {
        var project = new RawProject
        {
            Sheet = sheet.Name, Row = row.RowNumber, Form = FormOf(Cell(cells, FormColumns.Form)), Heading = HeadingOf(cells, texts),
            Texts = texts, HasOrdinance = head.Ordinance.Count > 0, PlanClassColumn = head.Column(FormField.PlanClass),
        };
        foreach (var column in More.Where(c => _columns.ContainsKey(c)))
            project.More[column] = Cell(cells, column) ?? "";
        project.OwnMoney(budgets);
        foreach (var (year, amount) in row.Ordinance())
            project.Ordinance[year] = amount;
        _projects.Add(project);
    }

    private void Extend(Dictionary<FormField, string> texts, Dictionary<int, decimal?> budgets)
    {
        ContinuationRows++;
        _projects[^1].AddMoney(budgets);
        _projects[^1].Lines.Add(new ProjectLine
        {
            Name = texts.GetValueOrDefault(FormField.Name), Objective = texts.GetValueOrDefault(FormField.Objective),
            Target = texts.GetValueOrDefault(FormField.Target), Indicator = texts.GetValueOrDefault(FormField.Indicator),
            ExpectedResult = texts.GetValueOrDefault(FormField.ExpectedResult), Agency = texts.GetValueOrDefault(FormField.Agency),
            Budgets = [.. budgets.Where(b => b.Value is not null).OrderBy(b => b.Key).Select(b => new YearAmount(b.Key, b.Value))],
        });
    }

    private Heading HeadingOf(SheetRow cells, Dictionary<FormField, string> texts) => new()
    {
        StrategyNumber = int.TryParse(Cell(cells, FormColumns.StrategyNumber), CultureInfo.InvariantCulture, out var number) ? number : null,
        StrategyName = Cell(cells, FormColumns.Strategy),
        TacticCode = Cell(cells, FormColumns.TacticCode),
        TacticName = Cell(cells, FormColumns.Tactic),
        PlanClass = texts.GetValueOrDefault(FormField.PlanClass),
        Amendment = Cell(cells, FormColumns.Amendment) is { } label && Heading.DividerOf(label)?.Length != 0 ? label : null,
    };

    private string? Cell(SheetRow cells, string column) =>
        _columns.TryGetValue(column, out var index) && cells[index] is { } cell ? ThaiNormalizer.Repair(cell.Text).Trim() : null;

    private static FormKind FormOf(string? label) => ThaiNormalizer.Clean(label).Replace(" ", "", StringComparison.Ordinal) switch
    {
        "ผ.02/1" or "community" => FormKind.Community,
        "ผ.02/2" or "coordination" => FormKind.Coordination,
        "ผ.03" or "ผ.08" or "equipment" => FormKind.Equipment,
        _ => FormKind.Project,
    };
}
