using LocalPlan.Application.Imports.Analysis;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ComparisonLists;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.ComparisonLists;

/// <summary>Reads one row by the head above it. What cannot be read is named with its cell.</summary>
internal sealed class ListRowReader(Sheet sheet, ListHead head, SheetRow row)
{
    private readonly List<Error> _faults = [];

    public IReadOnlyList<Error> Faults => _faults;

    /// <summary>A sum, a heading, a number of a page: nothing of a project.</summary>
    public bool IsBeside => row.Cells.Count < 2 || row.Cells.Values.All(c => HeadWords.IsPiece(HeadWords.Squash(c.Text))) || IsTotal;

    private bool IsTotal => ThaiNormalizer.Clean(row.Cells.MinBy(c => c.Key).Value.Text).Replace(" ", "", StringComparison.Ordinal) is var first
        && (first.StartsWith("รวม", StringComparison.Ordinal) || first.StartsWith("ยอดยก", StringComparison.Ordinal));

    /// <summary>The project, or null where something of it cannot be read.</summary>
    public ComparisonRowDraft? Read(int line)
    {
        var (name, agency, target) = (Text(ListField.Name, false), Text(ListField.Agency, true), Text(ListField.Target, false));
        var (years, amount) = Money();
        if (name is null)
            Refuse(ImportFindings.NameMissing, head.Column(ListField.Name)!.Value, null);
        return _faults.Count > 0 ? null : new(line, name!, agency, target, Text(ListField.Place, true), years, amount);
    }

    private (IReadOnlyList<int> Years, decimal? Amount) Money()
    {
        var byYear = head.Years.Select(y => (Year: y.Value, Amount: Amount(y.Key))).Where(y => y.Amount > 0).ToList();
        var said = Years();
        return byYear.Count > 0
            ? ([.. byYear.Select(y => y.Year).Distinct().Order()], byYear.Sum(y => y.Amount))
            : (said, head.Column(ListField.Amount) is { } column && Amount(column) is { } amount and > 0 ? amount : null);
    }

    private IReadOnlyList<int> Years()
    {
        if (head.Column(ListField.Year) is not { } column || (row[column] ?? sheet.Covering(row.Number, column)) is not { } cell)
            return [];
        if (YearText.Read(cell.Text) is { } years)
            return years;
        Refuse("comparison_list.year_invalid", column, cell.Text);
        return [];
    }

    private decimal? Amount(int column)
    {
        if (row[column] is not { } cell)
            return null;
        if (cell.IsError)
            return Refuse(ImportFindings.FormulaError, column, cell.Text);
        var reading = cell.Number is { } number ? AmountText.FromNumber(number) : AmountText.Parse(cell.Text);
        return reading is AmountReading.Invalid invalid ? Refuse(ImportFindings.CodeOf(invalid.Fault), column, cell.Text) : reading.ValueOrNull;
    }

    private string? Text(ListField field, bool isShared)
    {
        if (head.Column(field) is not { } column || (row[column] ?? (isShared ? sheet.Covering(row.Number, column) : null)) is not { } cell)
            return null;
        if (cell.IsError)
            Refuse(ImportFindings.FormulaError, column, cell.Text);
        var text = ThaiNormalizer.Repair(cell.Text).Trim();
        if (text.Length > ComparisonListRow.MaxTextLength)
            Refuse(ImportFindings.TextTooLong, column, null, ("max", ComparisonListRow.MaxTextLength));
        return YearText.IsNone(text) ? null : text;
    }

    private decimal? Refuse(string code, int column, string? value, params (string Name, object Value)[] args)
    {
        var letters = ColumnLetters.Of(column);
        _faults.Add(Error.Invalid(code, $"{sheet.Name}!{letters}{row.Number}", null,
            [("sheet", sheet.Name), ("row", row.Number), ("column", letters), ("value", TextCut.Of(value ?? "", MaxShown)), .. args]));
        return null;
    }

    private const int MaxShown = 100;
}
