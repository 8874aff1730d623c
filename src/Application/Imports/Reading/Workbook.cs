namespace LocalPlan.Application.Imports.Reading;

/// <summary>A file as sheets of cells, whatever its format.</summary>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets);

/// <param name="Name">As on the tab; the file name for CSV.</param>
/// <param name="Rows">Rows that hold something, in order.</param>
/// <param name="IsTable">True for CSV: the first row names the columns, every row stands for itself.</param>
/// <param name="Hidden">Whether the spreadsheet hides the sheet.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows, bool IsTable, bool Hidden = false)
{
    private readonly Lazy<Dictionary<int, SheetRow>> _byNumber = new(() => Rows.GroupBy(r => r.Number).ToDictionary(g => g.Key, g => g.First()));

    public MergedCells Merged { get; init; } = MergedCells.None;

    /// <summary>The cell of a row above that is merged down to this place; null where nothing is.</summary>
    public SheetCell? Covering(int row, int column) => Merged.At(row, column) is { } area && area.FirstRow < row
        ? _byNumber.Value.GetValueOrDefault(area.FirstRow)?[area.FirstColumn]
        : null;
}

/// <param name="Number">As spreadsheets count, from 1.</param>
/// <param name="Cells">Non-empty cells by column, from 0.</param>
/// <param name="Hidden">Whether the spreadsheet hides the row, by hand or by a filter.</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<int, SheetCell> Cells, bool Hidden = false)
{
    public SheetCell? this[int column] => Cells.GetValueOrDefault(column);
}

/// <param name="Text">What the cell shows, as text.</param>
/// <param name="Number">The number, when the cell holds one.</param>
/// <param name="IsFormula">Whether the value was computed by the spreadsheet.</param>
/// <param name="IsError">Whether the spreadsheet shows an error or never computed the formula.</param>
public sealed record SheetCell(string Text, double? Number, bool IsFormula = false, bool IsError = false);

/// <summary>The letters that spreadsheets name columns with.</summary>
public static class ColumnLetters
{
    public static string Of(int column)
    {
        var name = "";
        for (var n = column + 1; n > 0; n = (n - 1) / 26)
            name = (char)('A' + ((n - 1) % 26)) + name;
        return name;
    }
}
