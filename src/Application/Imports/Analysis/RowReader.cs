using System.Text.RegularExpressions;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Reads the cells of one row by the head above it.</summary>
internal sealed partial class RowReader(string sheet, SheetRow row, FormHead head, Findings findings)
{
    public int RowNumber => row.Number;

    /// <summary>Whether a cell could not be read.</summary>
    public bool HasErrors { get; private set; }

    public string? Text(FormField field) =>
        head.Column(field) is { } column && row[column] is { } cell ? ThaiNormalizer.Repair(cell.Text).Trim() is { Length: > 0 } text ? text : null : null;

    public Dictionary<FormField, string> Texts() => Enum.GetValues<FormField>()
        .Where(f => f != FormField.Number && Text(f) is not null).ToDictionary(f => f, f => Text(f)!);

    /// <summary>ที่: a whole number, however it is written.</summary>
    public bool HasNumber => head.Column(FormField.Number) is { } column && row[column] is { } cell && WholeNumber().IsMatch(ThaiNormalizer.Clean(cell.Text));

    public Dictionary<int, decimal?> Budgets() => Amounts(head.Budget);

    public Dictionary<int, decimal?> Ordinance() => Amounts(head.Ordinance);

    private Dictionary<int, decimal?> Amounts(IReadOnlyDictionary<int, int> years)
    {
        var amounts = new Dictionary<int, decimal?>();
        foreach (var (column, year) in years)
            amounts[year] = Amount(column);
        return amounts;
    }

    private decimal? Amount(int column)
    {
        if (row[column] is not { } cell)
            return null;
        if (cell.IsError)
            return Refuse(ImportFindings.FormulaError, column, cell);
        if (cell.IsFormula)
            findings.Guess(ImportFindings.FormulaValue, sheet, row.Number, column, cell.Text);
        var reading = cell.Number is { } number ? AmountText.FromNumber(number) : AmountText.Parse(cell.Text);
        return reading is AmountReading.Invalid ? Refuse(ImportFindings.AmountInvalid, column, cell) : reading.ValueOrNull;
    }

    private decimal? Refuse(string code, int column, SheetCell cell)
    {
        HasErrors = true;
        findings.Error(code, sheet, row.Number, column, cell.Text);
        return null;
    }

    [GeneratedRegex(@"^\(?\d{1,5}\)?[\.\)]?$")]
    private static partial Regex WholeNumber();
}
