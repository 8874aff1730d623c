using System.Globalization;
using System.Security;
using System.Text;
using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>One worksheet under construction.</summary>
internal sealed class XlsxSheet(string name, string? state)
{
    private readonly StringBuilder _rows = new();
    private readonly List<string> _merges = [];

    public string Name { get; } = name;

    public string? State { get; } = state;

    /// <summary>The number of the row written last.</summary>
    public int Last { get; private set; }

    /// <summary>Writes the next row; null leaves a cell out, a string is a text, a number a number.</summary>
    public XlsxSheet Row(params object?[] cells)
    {
        Last++;
        _rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{Last}\">");
        for (var column = 0; column < cells.Length; column++)
            if (cells[column] is { } value)
                _rows.Append(Cell(ColumnLetters.Of(column) + Last.ToString(CultureInfo.InvariantCulture), value));
        _rows.Append("</row>");
        return this;
    }

    public XlsxSheet Skip(int rows)
    {
        Last += rows;
        return this;
    }

    /// <summary>Writes a row that holds one text merged over columns.</summary>
    public XlsxSheet Banner(string text, string lastColumn = "Q") => Row(text).Merge($"A{Last}:{lastColumn}{Last}");

    public XlsxSheet Merge(string range)
    {
        _merges.Add(range);
        return this;
    }

    public string ToXml(string space) =>
        $"<worksheet xmlns=\"{space}\"><sheetData>{_rows}</sheetData>"
        + (_merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(_merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>") + "</worksheet>";

    private static string Cell(string at, object value) => value switch
    {
        string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        SharedText shared => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" t=\"s\"><v>{shared.Index}</v></c>"),
        RawCell raw => raw.Xml.Replace("CELL", at, StringComparison.Ordinal),
        Formula formula => $"<c r=\"{at}\"><f>{SecurityElement.Escape(formula.Text)}</f>{(formula.Cached is { } c ? $"<v>{Number(c)}</v>" : "")}</c>",
        _ => $"<c r=\"{at}\"><v>{Number(value)}</v></c>",
    };

    private static string Number(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
}
