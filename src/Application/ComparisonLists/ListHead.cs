using LocalPlan.Application.Imports.Analysis;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;

namespace LocalPlan.Application.ComparisonLists;

internal enum ListField { Number, Name, Agency, Target, Place, Year, Amount }

/// <summary>Which column of a list means what. Money stands in one column, or in one for each year.</summary>
internal sealed record ListHead(int LastRow, IReadOnlyDictionary<ListField, int> Fields, IReadOnlyDictionary<int, int> Years)
{
    private static readonly string[] Places = ["สถานที่", "พื้นที่", "ที่ตั้ง", "place", "location"];
    private static readonly string[] YearWords = ["ปี", "ปีงบประมาณ", "ปีที่ดำเนินการ", "ปีดำเนินการ", "พ.ศ.", "year", "fiscal_year"];
    private static readonly string[] Money = ["งบประมาณ", "วงเงิน", "จำนวนเงิน", "amount", "budget"];

    public int? Column(ListField field) => Fields.TryGetValue(field, out var column) ? column : null;

    /// <summary>The head that begins at a row: a column of projects, and beside it one of money, years, agencies or places.</summary>
    public static ListHead? At(IReadOnlyList<SheetRow> rows, int start)
    {
        if (!rows[start].Cells.Values.Any(c => FieldOf(WordOf(c)) == ListField.Name))
            return null;
        var below = start + 1 < rows.Count && IsBelow(rows[start + 1]) ? rows[start + 1] : null;
        var years = YearsOf(rows[start]).Concat(ShortYearsOf(rows[start])).Concat(below is null ? [] : YearsOf(below)).DistinctBy(y => y.Key).ToDictionary();
        var fields = new Dictionary<ListField, int>();
        foreach (var (column, cell) in rows[start].Cells.OrderBy(c => c.Key).Where(c => !years.ContainsKey(c.Key)))
            if (FieldOf(WordOf(cell)) is { } field)
                fields.TryAdd(field, column);
        var isHead = fields.ContainsKey(ListField.Name) && fields.Keys.Count(f => f is not (ListField.Number or ListField.Name or ListField.Target)) + years.Count > 0;
        return isHead ? new(start + (below is null ? 0 : 1), fields, years) : null;
    }

    private static string WordOf(SheetCell cell) => MoneyUnits.Without(HeadWords.Squash(cell.Text)).Replace("(บาท)", "", StringComparison.Ordinal);

    /// <summary>Beside a column of projects 66 is a year, also where it stands alone.</summary>
    private static IEnumerable<KeyValuePair<int, int>> ShortYearsOf(SheetRow row) => row.Cells.OrderBy(c => c.Key)
        .Select(c => (c.Key, Years: YearText.Read(c.Value.Text))).Where(c => c.Years is { Count: 1 }).Select(c => KeyValuePair.Create(c.Key, c.Years![0]));

    private static Dictionary<int, int> YearsOf(SheetRow row) => HeadWords.YearsOf(row)
        .ToDictionary(y => y.Key, y => HeadWords.IsCommonEra(y.Value) ? y.Value + FiscalYear.EraOffset : y.Value);

    /// <summary>A second row of a head holds years, units and numbers of columns, and no project.</summary>
    private static bool IsBelow(SheetRow row) => HeadWords.YearsOf(row) is var years
        && row.Cells.All(c => years.ContainsKey(c.Key) || HeadWords.IsPiece(HeadWords.Squash(c.Value.Text)));

    private static ListField? FieldOf(string word) => HeadWords.FieldOf(word) switch
    {
        FormField.Number => ListField.Number,
        FormField.Name => ListField.Name,
        FormField.Agency => ListField.Agency,
        FormField.Target => ListField.Target,
        _ when word is "name" or "project_name" or "project" => ListField.Name,
        _ when word is "agency" => ListField.Agency,
        _ when word is "target" => ListField.Target,
        _ when Places.Any(p => word.StartsWith(p, StringComparison.Ordinal)) => ListField.Place,
        _ when YearWords.Contains(word) => ListField.Year,
        _ when Money.Any(m => word.StartsWith(m, StringComparison.Ordinal)) => ListField.Amount,
        _ => null,
    };
}
