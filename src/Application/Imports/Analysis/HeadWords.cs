using System.Globalization;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The words that heads of forms are made of.</summary>
internal static class HeadWords
{
    private const int LastCommonEraYear = 2200;
    private const int Century = 2500;
    private const int FirstShortYear = 2560;
    private const int FewestShortYears = 3;

    /// <summary>Whole heads as printed; a cell below the first row of a head may hold any piece of one.</summary>
    private static readonly string[] Phrases =
    [
        "เป้าหมาย(ผลผลิตของโครงการ)", "เป้าหมาย(ผลผลิตของครุภัณฑ์)", "ตัวชี้วัด(kpi)", "ผลที่คาดว่าจะได้รับ", "หน่วยงานที่รับผิดชอบหลัก",
        "หน่วยงานรับผิดชอบหลัก", "หน่วยงานที่จะขอประสาน", "งบประมาณและที่ผ่านมา", "งบประมาณและที่มา", "ข้อบัญญัติ", "เทศบัญญัติ",
        "ปีที่1", "ปีที่2", "ปีที่3", "ปีที่4", "ปีที่5", "(บาท)", "ชื่อโครงการ/กิจกรรม", "ประเภทครุภัณฑ์", "วัตถุประสงค์",
        "รวมงบประมาณ", "รวมทั้งสิ้น", "รวม5ปี", "หมายเหตุ", "สถานที่ดำเนินการ", "หน่วยงานสนับสนุน",
    ];

    private static readonly string[] AroundYears = ["ปีงบประมาณ", "งบประมาณ", "เทศบัญญัติ", "ข้อบัญญัติ", "ปี", "พ.ศ.", "พศ.", "ค.ศ.", "(บาท)", "บาท", ".", ":"];

    /// <summary>Words over money that was given or paid rather than planned.</summary>
    private static readonly string[] Spent = ["เบิกจ่าย", "ใช้จ่าย", "จ่ายจริง", "อนุมัติ", "จัดสรร"];

    /// <summary>A head's text without spaces, in one spelling.</summary>
    public static string Squash(string text) => ThaiNormalizer.Clean(text).Replace(" ", "", StringComparison.Ordinal);

    public static FormField? FieldOf(string word) => word switch
    {
        "ที่" or "ลำดับ" or "ลำดับที่" or "no" or "no." or "ข้อ" => FormField.Number,
        "โครงการ" or "ชื่อโครงการ" or "โครงการพัฒนา" or "รายการ" or "ชื่อครุภัณฑ์" => FormField.Name,
        "แผนงาน" => FormField.PlanClass,
        "หมวด" or "หมวดรายจ่าย" => FormField.EquipmentCategory,
        "ประเภท" or "ประเภทครุภัณฑ์" => FormField.EquipmentType,
        _ when Begins(word, "วัตถุประสงค์") => FormField.Objective,
        _ when Begins(word, "เป้าหมาย") => FormField.Target,
        _ when Begins(word, "ตัวชี้วัด") || word == "kpi" => FormField.Indicator,
        _ when Begins(word, "ผลที่คาดว่า") || Begins(word, "ผลลัพธ์") => FormField.ExpectedResult,
        _ when Begins(word, "หน่วยงานสนับสนุน") || Begins(word, "หน่วยงานรับผิดชอบรอง") => null,
        _ when Begins(word, "หน่วยงาน") || Begins(word, "หน่วยรับผิดชอบ") || Begins(word, "ผู้รับผิดชอบ") => FormField.Agency,
        _ when Begins(word, "โครงการ/") || Begins(word, "ชื่อโครงการ/") => FormField.Name,
        _ => null,
    };

    public static bool IsOrdinance(string word) => word.Contains("บัญญัติ", StringComparison.Ordinal);

    /// <summary>What the columns under a word hold.</summary>
    public static MoneyKind MoneyOf(string word) =>
        IsOrdinance(word) ? MoneyKind.Ordinance
        : FieldOf(word) is null && IsSpent(word) ? MoneyKind.Spent
        : IsBudget(word) ? MoneyKind.Plan
        : MoneyKind.Untold;

    /// <summary>Whether the last column asks another agency, as on the coordination account.</summary>
    public static bool AsksAgency(string word) => Begins(word, "หน่วยงาน") && word.Contains("ประสาน", StringComparison.Ordinal);

    /// <summary>A unit, a column's number such as (3), or a piece of a head that was broken over rows.</summary>
    public static bool IsPiece(string word) =>
        word.Length > 1 && Phrases.Any(p => p.Contains(word, StringComparison.Ordinal)) || IsColumnNumber(word) || IsBudget(word)
        || (MoneyUnits.IsOther(word) && MoneyUnits.Without(word).Length == 0);

    /// <summary>The year a head's cell names, as it stands there; below 2200 it is of the Common Era.</summary>
    public static int? YearOf(SheetCell cell) => Digits(cell) is { Length: 4 } digits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is (>= 2015 and < LastCommonEraYear) or (>= 2500 and < 2700) ? year : null;

    /// <summary>The years of a row by column. Years of two digits, as 66 67 68, are years only where three or more follow each other.</summary>
    public static IReadOnlyDictionary<int, int> YearsOf(SheetRow row)
    {
        var years = row.Cells.OrderBy(c => c.Key).Select(c => (c.Key, Year: YearOf(c.Value))).Where(c => c.Year is not null).ToDictionary(c => c.Key, c => c.Year!.Value);
        return years.Count > 0 ? years : ShortYearsOf(row);
    }

    private static Dictionary<int, int> ShortYearsOf(SheetRow row)
    {
        var years = row.Cells.OrderBy(c => c.Key).Select(c => (c.Key, Digits: Digits(c.Value))).Where(c => c.Digits.Length == 2 && c.Digits.All(char.IsAsciiDigit))
            .ToDictionary(c => c.Key, c => Century + int.Parse(c.Digits, CultureInfo.InvariantCulture));
        var following = years.Values.Zip(years.Values.Skip(1)).Count(y => y.Second == y.First + 1);
        return years.Count >= FewestShortYears && following >= FewestShortYears - 1 && years.Values.All(y => y >= FirstShortYear)
            && (years.Count == row.Cells.Count || years.Keys.All(c => Squash(row[c]!.Text).Length > 2)) ? years : [];
    }

    private static string Digits(SheetCell cell) =>
        AroundYears.Aggregate(MoneyUnits.Without(Squash(cell.Text)), (text, word) => text.Replace(word, "", StringComparison.Ordinal));

    public static bool IsCommonEra(int year) => year < LastCommonEraYear;

    private static bool IsSpent(string word) =>
        Spent.Any(s => word.Contains(s, StringComparison.Ordinal)) || ((Begins(word, "งบ") || Begins(word, "เงิน")) && word.Contains("ได้รับ", StringComparison.Ordinal));

    private static bool IsBudget(string word) => Begins(word, "งบประมาณ");

    private static bool IsColumnNumber(string word) =>
        word is ['(', .. var inside, ')'] && inside.Length is 1 or 2 && inside.All(char.IsAsciiDigit);

    private static bool Begins(string word, string start) => word.StartsWith(start, StringComparison.Ordinal);
}

/// <summary>What the columns of years below a word of a head hold.</summary>
internal enum MoneyKind
{
    /// <summary>The head does not say.</summary>
    Untold,

    /// <summary>What the plan asks for.</summary>
    Plan,

    /// <summary>What the ordinances gave.</summary>
    Ordinance,

    /// <summary>What was received or paid out, which no form has.</summary>
    Spent,
}
