using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The columns of a CSV by the names in its first row: those of the product's own export, or the Thai heads of the forms.</summary>
internal sealed class TableColumns
{
    private static readonly Dictionary<string, FormField> Fields = new(StringComparer.Ordinal)
    {
        [FormColumns.Number] = FormField.Number,
        [FormColumns.Name] = FormField.Name,
        [FormColumns.Objective] = FormField.Objective,
        [FormColumns.Target] = FormField.Target,
        [FormColumns.Indicator] = FormField.Indicator,
        [FormColumns.ExpectedResult] = FormField.ExpectedResult,
        [FormColumns.Agency] = FormField.Agency,
        [FormColumns.PlanClass] = FormField.PlanClass,
        [FormColumns.EquipmentCategory] = FormField.EquipmentCategory,
        [FormColumns.EquipmentType] = FormField.EquipmentType,
    };

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["แบบ"] = FormColumns.Form,
        ["เลขยุทธศาสตร์"] = FormColumns.StrategyNumber,
        ["ยุทธศาสตร์ที่"] = FormColumns.StrategyNumber,
        ["ยุทธศาสตร์"] = FormColumns.Strategy,
        ["รหัสกลยุทธ์"] = FormColumns.TacticCode,
        ["กลยุทธ์ที่"] = FormColumns.TacticCode,
        ["กลยุทธ์"] = FormColumns.Tactic,
        ["รหัสแผนงาน"] = FormColumns.PlanClassCode,
        ["การแก้ไข"] = FormColumns.Amendment,
        ["แก้ไข/เพิ่มเติม/เปลี่ยนแปลง"] = FormColumns.Amendment,
        ["หน่วยงานสนับสนุน"] = FormColumns.SupportingAgency,
        ["หน่วยงานที่จะขอประสาน"] = FormColumns.CoordinationAgency,
        ["ที่มา"] = FormColumns.Origin,
        ["แหล่งงบประมาณ"] = FormColumns.FundingSource,
        ["แหล่งงบ"] = FormColumns.FundingSource,
        ["สถานที่"] = FormColumns.Place,
        ["สถานที่ดำเนินการ"] = FormColumns.Place,
    };

    private readonly Dictionary<string, int> _columns = [];

    public TableColumns(SheetRow? names)
    {
        var fields = new Dictionary<FormField, int>();
        var (budget, ordinance) = (new List<YearColumn>(), new List<YearColumn>());
        foreach (var (column, cell) in names?.Cells.OrderBy(c => c.Key) ?? Enumerable.Empty<KeyValuePair<int, SheetCell>>())
        {
            var word = HeadWords.Squash(cell.Text);
            _columns.TryAdd(Others.GetValueOrDefault(word, word), column);
            if (YearOf(word, cell) is { } year)
                (IsOrdinance(word) ? ordinance : budget).Add(new(names!.Number, column, year));
            else if (Fields.TryGetValue(word, out var field) || (!Others.ContainsKey(word) && HeadWords.FieldOf(word) is { } thai && (field = thai) == thai))
                fields.TryAdd(field, column);
        }
        var unit = names?.Cells.OrderBy(c => c.Key).FirstOrDefault(c => YearOf(HeadWords.Squash(c.Value.Text), c.Value) is not null && MoneyUnits.IsOther(HeadWords.Squash(c.Value.Text)));
        Head = HeadOf(fields, new YearColumns(budget), new YearColumns(ordinance)) with { CommonEra = [.. budget.Concat(ordinance).Where(y => HeadWords.IsCommonEra(y.Year))], Unit = unit is { Value: { } u } at ? new(new(names!.Number, at.Key), u.Text) : null };
    }

    public FormHead Head { get; }

    public bool IsForm => Head.Column(FormField.Name) is not null && Head.Budget.Count > 0;

    public bool Has(string column) => _columns.ContainsKey(column);

    public int? Column(string column) => _columns.TryGetValue(column, out var index) ? index : null;

    public SheetCell? Cell(SheetRow row, string column) => _columns.TryGetValue(column, out var index) ? row[index] : null;

    private static FormHead HeadOf(Dictionary<FormField, int> fields, YearColumns budget, YearColumns ordinance) => new()
    {
        Fields = fields,
        Budget = budget.ByColumn,
        Ordinance = ordinance.ByColumn,
        Repeated = [.. budget.Repeated, .. ordinance.Repeated],
    };

    private static bool IsOrdinance(string word) => word.StartsWith(FormColumns.OrdinancePrefix, StringComparison.Ordinal) || HeadWords.IsOrdinance(word);

    /// <summary>budget_2566, ordinance_2566, "งบประมาณ 2566" or a year alone; nothing else that ends in a year.</summary>
    private static int? YearOf(string word, SheetCell cell)
    {
        foreach (var prefix in new[] { FormColumns.BudgetPrefix, FormColumns.OrdinancePrefix })
            if (word.StartsWith(prefix, StringComparison.Ordinal))
                return int.TryParse(word[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
        return HeadWords.YearOf(cell);
    }
}
