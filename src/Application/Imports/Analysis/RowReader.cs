using System.Text.RegularExpressions;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Where a row is read: its sheet, the head above it, and the years that its plan has.</summary>
internal sealed record RowPlace(string Sheet, FormHead Head, PlanPeriod Period);

/// <summary>Reads the cells of one row by the head above it.</summary>
internal sealed partial class RowReader(RowPlace place, SheetRow row, Findings findings)
{
    private static readonly FormField[] AllTexts = [.. Enum.GetValues<FormField>().Where(f => f != FormField.Number)];

    public int RowNumber => row.Number;

    public FormHead Head => place.Head;

    /// <summary>Whether a cell could not be read.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>ที่ as written, without brackets and full stops; null when there is none.</summary>
    public string? Number
    {
        get
        {
            if (Head.Column(FormField.Number) is not { } column || row[column] is not { } cell)
                return null;
            var match = Numbering().Match(ThaiNormalizer.Clean(cell.Text));
            return match.Success ? match.Groups[1].Value : null;
        }
    }

    public string? Text(FormField field) =>
        Head.Column(field) is { } column && row[column] is { } cell && ThaiNormalizer.Repair(cell.Text).Trim() is { Length: > 0 } text ? text : null;

    public Dictionary<FormField, string> Texts()
    {
        var texts = new Dictionary<FormField, string>();
        foreach (var field in AllTexts)
            if (Text(field) is { } text)
                texts[field] = text;
        return texts;
    }

    public Dictionary<int, decimal?> Budgets() => Amounts(Head.Budget);

    public Dictionary<int, decimal?> Ordinance() => Amounts(Head.Ordinance);

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
            findings.Guess(ImportFindings.FormulaValue, place.Sheet, row.Number, column, cell.Text);
        var reading = cell.Number is { } number ? AmountText.FromNumber(number) : AmountText.Parse(cell.Text);
        return reading is AmountReading.Invalid invalid ? Refuse(CodeOf(invalid.Fault), column, cell) : reading.ValueOrNull;
    }

    private decimal? Refuse(string code, int column, SheetCell cell, params (string Name, object Value)[] args)
    {
        HasErrors = true;
        findings.Error(code, place.Sheet, row.Number, column, cell.Text, args);
        return null;
    }

    private static string CodeOf(AmountFault fault) => fault switch
    {
        AmountFault.Negative => ImportFindings.AmountNegative,
        AmountFault.TooManyDecimals => ImportFindings.AmountTooFine,
        AmountFault.MisplacedSeparators => ImportFindings.AmountSeparators,
        AmountFault.TooLarge => ImportFindings.AmountTooLarge,
        _ => ImportFindings.AmountInvalid,
    };

    [GeneratedRegex(@"^\(?(\d{1,5}(?:\.\d{1,3})*)\)?[.)]?$")]
    private static partial Regex Numbering();
}
