using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>One cell of the row being written: a text, a number, or only its border.</summary>
internal readonly partial record struct FormCell(CellStyle Style, string? Text, decimal? Value)
{
    /// <summary>Texts wrap, all other cells take one line.</summary>
    public int LinesIn(double width) => Text is null ? 1 : RowHeights.LinesOf(Text, width);

    public Cell At(int column, uint row)
    {
        var cell = new Cell { CellReference = ColumnName(column) + row.ToString(CultureInfo.InvariantCulture), StyleIndex = (uint)Style };
        if (Text is not null)
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(new InlineString(new Text(Escape().Replace(Text, "_x005F_$1")) { Space = SpaceProcessingModeValues.Preserve }));
        }
        else if (Value is { } value)
            cell.Append(new CellValue(value.ToString("0.##", CultureInfo.InvariantCulture)));
        return cell;
    }

    public static string ColumnName(int index)
    {
        var name = "";
        for (var n = index + 1; n > 0; n = (n - 1) / 26)
            name = (char)('A' + ((n - 1) % 26)) + name;
        return name;
    }

    /// <summary>Without the characters that XML cannot hold, so that one stray control character does not cost the whole file.</summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]) && text[i] != '\r')
                kept.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                kept.Append(text, i++, 2);
        }
        return kept.Length == text.Length ? text : kept.ToString();
    }

    /// <summary>Spreadsheets take _x0041_ for a character; one that is written so is marked.</summary>
    [GeneratedRegex("_(x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
