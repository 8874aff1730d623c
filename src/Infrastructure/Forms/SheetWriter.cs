using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>Writes one sheet from top to bottom without holding its rows.</summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly OpenXmlWriter _xml;
    private readonly DigitStyle _digits;
    private readonly List<string> _merges = [];
    private uint _row;
    private int _column;

    public SheetWriter(WorksheetPart part, DigitStyle digits, IReadOnlyList<double> widths)
    {
        (_xml, _digits) = (OpenXmlWriter.Create(part), digits);
        _xml.WriteStartElement(new Worksheet());
        _xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        _xml.WriteStartElement(new Columns());
        for (var i = 0; i < widths.Count; i++)
            _xml.WriteElement(new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = widths[i], CustomWidth = true });
        _xml.WriteEndElement();
        _xml.WriteStartElement(new SheetData());
    }

    /// <summary>The row being written, from 1.</summary>
    public uint Row => _row;

    public static string ColumnName(int index)
    {
        var name = "";
        for (var n = index + 1; n > 0; n = (n - 1) / 26)
            name = (char)('A' + ((n - 1) % 26)) + name;
        return name;
    }

    public void Line(Action cells)
    {
        _row++;
        _column = 0;
        _xml.WriteStartElement(new Row { RowIndex = _row });
        cells();
        _xml.WriteEndElement();
    }

    /// <summary>A text over all columns.</summary>
    public void Banner(string text, CellStyle style, int columns)
    {
        Line(() =>
        {
            Text(text, style);
            for (var i = 1; i < columns; i++)
                Blank(style);
        });
        Merge(0, Row, columns - 1, Row);
    }

    /// <summary>Text is text even when it looks like a formula.</summary>
    public void Text(string? text, CellStyle style)
    {
        if (string.IsNullOrEmpty(text))
        {
            Blank(style);
            return;
        }
        var shown = _digits == DigitStyle.Thai ? ThaiDigits.ToThai(text) : text;
        _xml.WriteElement(new Cell(new InlineString(new Text(shown) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = Next(),
            StyleIndex = (uint)style,
            DataType = CellValues.InlineString,
        });
    }

    public void Amount(decimal? amount, bool total = false)
    {
        if (amount is { } value)
            Number(value, Stylesheets.AmountStyle(value, total));
        else
            Blank(total ? CellStyle.TotalAmount : CellStyle.Amount);
    }

    public void Number(decimal value, CellStyle style) => _xml.WriteElement(new Cell(new CellValue(value.ToString("0.##", CultureInfo.InvariantCulture)))
    {
        CellReference = Next(),
        StyleIndex = (uint)style,
        DataType = CellValues.Number,
    });

    public void Blank(CellStyle style) => _xml.WriteElement(new Cell { CellReference = Next(), StyleIndex = (uint)style });

    public void Blanks(CellStyle style, int count)
    {
        for (var i = 0; i < count; i++)
            Blank(style);
    }

    public void Merge(int fromColumn, uint fromRow, int toColumn, uint toRow)
    {
        if (fromColumn != toColumn || fromRow != toRow)
            _merges.Add($"{ColumnName(fromColumn)}{fromRow}:{ColumnName(toColumn)}{toRow}");
    }

    /// <summary>Ends the rows and says how the sheet is printed: A4 on its side, one page wide.</summary>
    public void Dispose()
    {
        _xml.WriteEndElement();
        if (_merges.Count > 0)
            _xml.WriteElement(new MergeCells(_merges.Select(m => new MergeCell { Reference = m })) { Count = (uint)_merges.Count });
        _xml.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        _xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        _xml.WriteElement(new HeaderFooter(new OddFooter("&Cหน้า &P / &N")));
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private string Next() => ColumnName(_column++) + _row.ToString(CultureInfo.InvariantCulture);
}
