using System.Globalization;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Finds the head of a form by its words, wherever it stands and over however many rows it is merged.</summary>
internal static class HeadReader
{
    private const int MaxHeight = 4;
    private const int LastCommonEraYear = 2200;

    /// <summary>The head that begins at a row, or null.</summary>
    public static FormHead? At(IReadOnlyList<SheetRow> rows, int start)
    {
        var fields = FieldsOf(rows[start]);
        var isEquipment = fields.ContainsKey(FormField.EquipmentType) && fields.ContainsKey(FormField.Target);
        if (!isEquipment && !(fields.ContainsKey(FormField.Name) && (fields.ContainsKey(FormField.Objective) || fields.ContainsKey(FormField.Target))))
            return null;
        var (groups, years, commonEra) = (GroupsOf(rows[start]), new SortedDictionary<int, int>(), new List<int>());
        var last = start;
        for (var i = start; i < rows.Count && i < start + MaxHeight && IsHeadRow(rows[i], i == start); i++)
        {
            last = i;
            foreach (var (column, cell) in rows[i].Cells)
                TakeYear(column, cell, years, commonEra);
            if (i > start)
                foreach (var (field, column) in FieldsOf(rows[i]))
                    fields.TryAdd(field, column);
        }
        if (years.Count == 0)
            return null;
        var ordinanceFrom = groups.Where(g => g.IsOrdinance).Select(g => (int?)g.Column).FirstOrDefault();
        var budgetFrom = groups.Where(g => !g.IsOrdinance).Select(g => (int?)g.Column).FirstOrDefault();
        bool IsOrdinance(int column) => ordinanceFrom is { } o && column >= o && !(budgetFrom > o && column >= budgetFrom);
        return new FormHead(
            last, isEquipment, AsksAgency(rows, start, last), fields,
            years.Where(y => !IsOrdinance(y.Key)).ToDictionary(y => y.Key, y => y.Value),
            years.Where(y => IsOrdinance(y.Key)).ToDictionary(y => y.Key, y => y.Value), commonEra);
    }

    private static Dictionary<FormField, int> FieldsOf(SheetRow row)
    {
        var fields = new Dictionary<FormField, int>();
        foreach (var (column, cell) in row.Cells.OrderBy(c => c.Key))
        {
            if (FieldOf(Word(cell.Text)) is { } field)
                fields.TryAdd(field, column);
        }
        return fields;
    }

    private static FormField? FieldOf(string word) => word switch
    {
        "ที่" or "ลำดับ" or "ลำดับที่" or "no" or "no." => FormField.Number,
        "โครงการ" or "ชื่อโครงการ" or "โครงการ/กิจกรรม" or "โครงการ/รายการ" => FormField.Name,
        "วัตถุประสงค์" => FormField.Objective,
        "แผนงาน" => FormField.PlanClass,
        "หมวด" or "หมวดรายจ่าย" => FormField.EquipmentCategory,
        "ประเภท" or "ประเภทครุภัณฑ์" => FormField.EquipmentType,
        _ when word.StartsWith("เป้าหมาย", StringComparison.Ordinal) => FormField.Target,
        _ when word.StartsWith("ตัวชี้วัด", StringComparison.Ordinal) || word == "kpi" => FormField.Indicator,
        _ when word.StartsWith("ผลที่คาดว่า", StringComparison.Ordinal) || word.StartsWith("ผลลัพธ์", StringComparison.Ordinal) => FormField.ExpectedResult,
        _ when word.StartsWith("หน่วยงาน", StringComparison.Ordinal) => FormField.Agency,
        _ => null,
    };

    private static List<(int Column, bool IsOrdinance)> GroupsOf(SheetRow row) => [.. row.Cells.OrderBy(c => c.Key)
        .Select(c => (c.Key, Text: Word(c.Value.Text)))
        .Where(c => c.Text.StartsWith("งบประมาณ", StringComparison.Ordinal) || c.Text.Contains("บัญญัติ", StringComparison.Ordinal))
        .Select(c => (c.Key, c.Text.Contains("บัญญัติ", StringComparison.Ordinal)))];

    private static bool AsksAgency(IReadOnlyList<SheetRow> rows, int first, int last) => Enumerable.Range(first, last - first + 1)
        .SelectMany(i => rows[i].Cells.Values).Select(c => Word(c.Text))
        .Any(w => w.Contains("ขอประสาน", StringComparison.Ordinal) || w.Contains("หน่วยงานประสาน", StringComparison.Ordinal));

    /// <summary>Below its first row a head holds years, units and words of the head, and no row of a project.</summary>
    private static bool IsHeadRow(SheetRow row, bool first) => first || row.Cells.Values.All(c =>
        YearOf(c) is not null || Word(c.Text) is var word && (word is "(บาท)" or "บาท" or "" || word.StartsWith("(ผลผลิต", StringComparison.Ordinal)
            || word is "(kpi)" or "จะได้รับ" or "รับผิดชอบหลัก" or "รับผิดชอบ" || FieldOf(word) is not null && word.Length > 4
            || word.StartsWith("งบประมาณ", StringComparison.Ordinal) || word.Contains("บัญญัติ", StringComparison.Ordinal)));

    private static void TakeYear(int column, SheetCell cell, SortedDictionary<int, int> years, List<int> commonEra)
    {
        if (YearOf(cell) is not { } year)
            return;
        if (year < LastCommonEraYear)
        {
            commonEra.Add(year);
            year += FiscalYear.EraOffset;
        }
        years.TryAdd(column, year);
    }

    private static int? YearOf(SheetCell cell)
    {
        var digits = Word(cell.Text).Replace("ปี", "", StringComparison.Ordinal).Replace("พ.ศ.", "", StringComparison.Ordinal)
            .Replace("(บาท)", "", StringComparison.Ordinal).Replace("งบประมาณ", "", StringComparison.Ordinal);
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is (>= 2015 and < LastCommonEraYear) or (>= 2500 and < 2700) ? year : null;
    }

    private static string Word(string text) => ThaiNormalizer.Clean(text).Replace(" ", "", StringComparison.Ordinal);
}
