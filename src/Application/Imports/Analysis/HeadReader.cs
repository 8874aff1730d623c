using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Finds the head of a form by its words, wherever it stands, in whatever order its columns are, over however many rows it is merged.</summary>
internal sealed class HeadReader(IReadOnlyList<SheetRow> rows, PlanPeriod period)
{
    private const int MaxHeight = 6;
    private const int LongestWord = 60;

    /// <summary>A row with this many years is a head's, whatever else stands in it.</summary>
    private const int FewestYears = 3;

    /// <summary>The head that begins at a row, or null.</summary>
    public FormHead? At(int start)
    {
        if (!IsAnchor(rows[start]))
            return null;
        var head = HeadRows(start);
        var words = Words(head);
        var fields = new Dictionary<FormField, int>();
        foreach (var (column, word) in words)
            if (HeadWords.FieldOf(word) is { } field)
                fields.TryAdd(field, column);
        var years = Years(head);
        var assumed = years.Count == 0;
        var groups = Groups(head);
        if (assumed)
            years = AssumedYears(groups, fields);
        if (years.Count == 0)
            return null;
        var kinds = years.ToLookup(y => groups.LastOrDefault(g => g.Column <= y.Column).Kind);
        var budget = new YearColumns([.. kinds[MoneyKind.Plan], .. kinds[MoneyKind.Untold], .. kinds[MoneyKind.Spent]]);
        var ordinance = new YearColumns(kinds[MoneyKind.Ordinance]);
        return new FormHead
        {
            LastRow = start + head.Count - 1,
            IsEquipment = IsEquipment(fields.Keys),
            AsksAgency = words.Values.Any(HeadWords.AsksAgency),
            Fields = fields,
            Budget = budget.ByColumn,
            Ordinance = ordinance.ByColumn,
            Repeated = [.. budget.Repeated, .. ordinance.Repeated],
            CommonEra = [.. years.Where(y => HeadWords.IsCommonEra(y.Year))],
            Unit = UnitOf(head),
            YearsAssumed = assumed,
        };
    }

    private static MoneyUnit? UnitOf(IEnumerable<SheetRow> head) => head
        .SelectMany(r => r.Cells.OrderBy(c => c.Key).Select(c => (At: new CellPlace(r.Number, c.Key), c.Value.Text, Word: HeadWords.Squash(c.Value.Text))))
        .Where(c => HeadWords.FieldOf(c.Word) is null && MoneyUnits.IsOther(c.Word)).Select(c => new MoneyUnit(c.At, c.Text)).FirstOrDefault();

    private static bool IsAnchor(SheetRow row)
    {
        if (row.Cells.Count < 3)
            return false;
        var fields = row.Cells.Values.Where(c => c.Text.Length <= LongestWord).Select(c => HeadWords.FieldOf(HeadWords.Squash(c.Text))).OfType<FormField>().ToHashSet();
        return IsEquipment(fields) || fields.Contains(FormField.Name) && (fields.Contains(FormField.Objective) || fields.Contains(FormField.Target));
    }

    private static bool IsEquipment(ICollection<FormField> fields) =>
        fields.Contains(FormField.EquipmentType) && fields.Contains(FormField.Target);

    /// <summary>Below its first row a head holds years, units and pieces of words, and no row of a project.</summary>
    private List<SheetRow> HeadRows(int start)
    {
        var head = new List<SheetRow> { rows[start] };
        for (var i = start + 1; i < rows.Count && head.Count < MaxHeight; i++)
        {
            var (seenYears, years) = (head.Exists(r => HeadWords.YearsOf(r).Count > 0), HeadWords.YearsOf(rows[i]));
            if (IsAnchor(rows[i]) || !(years.Count >= FewestYears && !seenYears) && !rows[i].Cells.All(c => IsHeadCell(c.Value) || (!seenYears && years.ContainsKey(c.Key))))
                break;
            head.Add(rows[i]);
        }
        return head;
    }

    private static bool IsHeadCell(SheetCell cell) =>
        HeadWords.Squash(cell.Text) is var word && (HeadWords.IsPiece(word) || HeadWords.FieldOf(word) is not (null or FormField.Number));

    /// <summary>Each column's words from top to bottom in one.</summary>
    private static SortedDictionary<int, string> Words(List<SheetRow> head)
    {
        var words = new SortedDictionary<int, string>();
        foreach (var (column, cell) in head.SelectMany(r => r.Cells))
            words[column] = words.GetValueOrDefault(column) + HeadWords.Squash(cell.Text);
        foreach (var (column, cell) in head[0].Cells)
            if (HeadWords.FieldOf(words[column]) is null)
                words[column] = HeadWords.Squash(cell.Text);
        return words;
    }

    private static List<YearColumn> Years(List<SheetRow> head) =>
    [
        .. head.SelectMany(r => HeadWords.YearsOf(r).Select(y => new YearColumn(r.Number, y.Key, y.Value))).DistinctBy(y => y.Column).OrderBy(y => y.Column),
    ];

    private static List<(int Column, MoneyKind Kind)> Groups(List<SheetRow> head) =>
    [
        .. head.SelectMany(r => r.Cells).Select(c => (Column: c.Key, Kind: HeadWords.MoneyOf(HeadWords.Squash(c.Value.Text))))
            .Where(c => c.Kind != MoneyKind.Untold).OrderBy(g => g.Column),
    ];

    private List<YearColumn> AssumedYears(List<(int Column, MoneyKind Kind)> groups, Dictionary<FormField, int> fields) =>
    [
        .. groups.Where(g => g.Kind != MoneyKind.Spent).DistinctBy(g => g.Kind)
            .Where(g => !fields.Values.Any(c => c >= g.Column && c < g.Column + PlanPeriod.Length))
            .SelectMany(g => period.Years.Select((year, i) => new YearColumn(0, g.Column + i, year))),
    ];
}
