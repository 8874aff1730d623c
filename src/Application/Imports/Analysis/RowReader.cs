using System.Text.RegularExpressions;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Where a row is read: its sheet, the head above it, and the years that its plan has.</summary>
internal sealed record RowPlace(Sheet Sheet, FormHead Head, PlanPeriod Period);

/// <summary>Reads the cells of one row by the head above it.</summary>
internal sealed partial class RowReader(RowPlace place, SheetRow row, Findings findings)
{
    private static readonly FormField[] AllTexts = [.. Enum.GetValues<FormField>().Where(f => f != FormField.Number)];

    private Dictionary<FormField, string>? _texts;

    public int RowNumber => row.Number;

    public FormHead Head => place.Head;

    /// <summary>Whether a cell could not be read.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>ที่ as written, without brackets and full stops; null when there is none.</summary>
    public string? Number => NumberText is { } text && Numbering().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The column of numbers holds something that is no number but more than a dash: "1/2", "ใหม่", an error.</summary>
    public bool HasOddNumber => Number is null && NumberText is { } text && text.Any(char.IsLetterOrDigit);

    /// <summary>Whether the number of a row above is merged down to this row.</summary>
    public bool IsUnderMergedNumber => NumberText is null && Head.Column(FormField.Number) is { } column && place.Sheet.Covering(row.Number, column) is not null;

    /// <summary>A dash in the column of numbers marks a part of the project above, also one without money.</summary>
    public bool IsMarkedPart => NumberText is not null && Number is null && !HasOddNumber;

    /// <summary>Nothing but money, or beside it words and figures that say nothing of a project: a count, "บาท", a mark of a total.</summary>
    public bool IsBareMoney => !IsMarkedPart && !IsUnderMergedNumber && Number is null
        && row.Cells.Where(c => Head.IsText(c.Key)).All(c => RowWords.IsCount(c.Value.Text));

    /// <summary>ที่ as it stands.</summary>
    public string? NumberText => Head.Column(FormField.Number) is { } column && row[column] is { } cell
        && ThaiNormalizer.Clean(cell.Text) is { Length: > 0 } text ? text : null;

    public IReadOnlyDictionary<FormField, string> Texts() => _texts ??= ReadTexts();

    /// <summary>The texts of a row that begins a project, with those that are merged down to it.</summary>
    public Dictionary<FormField, string> WholeTexts()
    {
        var texts = new Dictionary<FormField, string>(Texts());
        foreach (var field in AllTexts)
            if (Head.Column(field) is { } column && row[column] is null && place.Sheet.Covering(row.Number, column) is { IsError: false } cell
                && TextOf(cell) is { } text)
                texts[field] = text;
        return texts;
    }

    public Dictionary<int, decimal?> Budgets() => Amounts(Head.Budget);

    public Dictionary<int, decimal?> Ordinance() => Amounts(Head.Ordinance);

    private Dictionary<FormField, string> ReadTexts()
    {
        var texts = new Dictionary<FormField, string>();
        foreach (var field in AllTexts)
            if (Head.Column(field) is { } column && row[column] is { } cell && Text(column, cell) is { } text)
                texts[field] = text;
        return texts;
    }

    private string? Text(int column, SheetCell cell)
    {
        if (cell.IsError)
        {
            Refuse(ImportFindings.FormulaError, column, cell);
            return null;
        }
        if (cell.IsFormula)
            findings.Guess(ImportFindings.FormulaValue, place.Sheet.Name, row.Number, column, cell.Text);
        return TextOf(cell);
    }

    private static string? TextOf(SheetCell cell) => ThaiNormalizer.Repair(cell.Text).Trim() is var text && BlankText.Is(text) ? null : text;

    private Dictionary<int, decimal?> Amounts(IReadOnlyDictionary<int, int> years)
    {
        var amounts = new Dictionary<int, decimal?>();
        foreach (var (column, year) in years)
            if (row[column] is not { } cell)
                amounts.TryAdd(year, null);
            else if (Amount(column, cell) is var amount && place.Period.Contains(year))
                amounts[year] = amount;
            else if (amount > 0)
                Refuse(ImportFindings.YearOutsideWindow, column, cell,
                    ("year", year), ("firstYear", place.Period.FirstYear), ("lastYear", place.Period.LastYear));
        return amounts;
    }

    private decimal? Amount(int column, SheetCell cell)
    {
        if (cell.IsError)
            return Refuse(ImportFindings.FormulaError, column, cell);
        if (cell.IsFormula)
            findings.Guess(ImportFindings.FormulaValue, place.Sheet.Name, row.Number, column, cell.Text);
        var reading = cell.Number is { } number ? AmountText.FromNumber(number) : AmountText.Parse(cell.Text);
        if (reading is AmountReading.Invalid invalid)
            return Refuse(ImportFindings.CodeOf(invalid.Fault), column, cell);
        if (reading.ValueOrNull > 0 && IsOverYears(column))
            findings.Guess(ImportFindings.AmountOverYears, place.Sheet.Name, row.Number, column, cell.Text, ("year", Head.YearOf(column)!));
        if (reading.ValueOrNull > 0 && RowsBelow(column) is { } lastRow)
            findings.Guess(ImportFindings.AmountOverRows, place.Sheet.Name, row.Number, column, cell.Text, ("year", Head.YearOf(column)!), ("lastRow", lastRow));
        return reading.ValueOrNull;
    }

    /// <summary>The last row that one amount is merged down to, unless the whole project stands in rows merged like it.</summary>
    private int? RowsBelow(int column)
    {
        int EndOf(int? of) => of is { } at && place.Sheet.Merged.At(row.Number, at) is { } area ? area.LastRow : row.Number;
        var last = EndOf(column);
        return last > Math.Max(EndOf(Head.Column(FormField.Number)), EndOf(Head.Column(FormField.Name))) ? last : null;
    }

    /// <summary>One amount merged over the columns of several years: only its first year gets it.</summary>
    private bool IsOverYears(int column) => place.Sheet.Merged.At(row.Number, column) is { } area
        && Head.YearOf(column) is not null && Enumerable.Range(column + 1, Math.Max(0, area.LastColumn - column)).Any(c => Head.YearOf(c) is not null);

    private decimal? Refuse(string code, int column, SheetCell cell, params (string Name, object Value)[] args)
    {
        HasErrors = true;
        findings.Error(code, place.Sheet.Name, row.Number, column, cell.Text, args);
        return null;
    }

    [GeneratedRegex(@"^\(?(\d{1,5}(?:\.\d{1,3})*)\)?[.)]?$")]
    private static partial Regex Numbering();
}
