using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>Writes one sheet from top to bottom, holding no more than the row it is at.</summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly OpenXmlWriter _xml;
    private readonly DigitStyle _digits;
    private readonly IReadOnlyList<double> _widths;
    private readonly CancellationToken _ct;
    private readonly List<string> _merges = [];
    private readonly List<FormCell> _cells = [];

    public SheetWriter(OpenXmlWriter xml, DigitStyle digits, IReadOnlyList<double> widths, CancellationToken ct)
    {
        (_xml, _digits, _widths, _ct) = (xml, digits, widths, ct);
        _xml.WriteStartElement(new Worksheet());
        _xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        _xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = RowHeights.OfLines(1), CustomHeight = true });
        _xml.WriteElement(new Columns(widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })));
        _xml.WriteStartElement(new SheetData());
    }

    /// <summary>The row last written, from 1.</summary>
    public uint Row { get; private set; }

    /// <summary>A row as high as <paramref name="lines"/>, or as its texts need.</summary>
    public void Line(Action cells, int? lines = null)
    {
        _ct.ThrowIfCancellationRequested();
        Row++;
        _cells.Clear();
        cells();
        var needed = lines ?? _cells.Select((cell, i) => cell.LinesIn(_widths[i])).DefaultIfEmpty(1).Max();
        _xml.WriteStartElement(new Row { RowIndex = Row, Height = RowHeights.OfLines(needed) });
        for (var i = 0; i < _cells.Count; i++)
            _xml.WriteElement(_cells[i].At(i, Row));
        _xml.WriteEndElement();
    }

    /// <summary>A text over all columns.</summary>
    public void Banner(string text, CellStyle style)
    {
        Line(
            () =>
            {
                Text(text, style);
                Blanks(style, _widths.Count - 1);
            },
            RowHeights.LinesOf(text, _widths.Sum()));
        Merge(0, Row, _widths.Count - 1, Row);
    }

    /// <summary>The first line of a form: its title, and in the corner its label.</summary>
    public void Title(string title, string label)
    {
        Line(
            () =>
            {
                Text(title, CellStyle.Title);
                Blanks(CellStyle.Title, _widths.Count - 2);
                Text(label, CellStyle.Label);
            },
            lines: 1);
        Merge(0, Row, _widths.Count - 2, Row);
    }

    /// <summary>Text is text, even when it looks like a formula, also after somebody edits the cell.</summary>
    public void Text(string? text, CellStyle style)
    {
        var clean = FormCell.Clean(text ?? "");
        if (clean.Length == 0)
            Blank(style);
        else
            _cells.Add(new(
                style == CellStyle.Text && CsvText.IsRisky(clean) ? CellStyle.GuardedText : style,
                _digits == DigitStyle.Thai ? ThaiDigits.InPrint(clean) : clean,
                null));
    }

    public void Amount(decimal? amount, bool total = false) =>
        _cells.Add(new(amount is { } value ? Stylesheets.AmountStyle(value, total) : total ? CellStyle.TotalAmount : CellStyle.Amount, null, amount));

    public void ChangedAmount(decimal? amount) => _cells.Add(new(Stylesheets.ChangedAmountStyle(amount), null, amount));

    public void Number(int value) => _cells.Add(new(CellStyle.Number, null, value));

    /// <summary>A row that continues a project has no number; one without money, or with all that a project has, has a dash, or it would read as text of the row above or as a project.</summary>
    public void PartMark(FormRow line)
    {
        if (!line.LooksWhole() && line.Amounts.Any(a => a is not null))
            Blank(CellStyle.Number);
        else
            Text("-", CellStyle.Number);
    }

    public void Blank(CellStyle style) => _cells.Add(new(style, null, null));

    public void Blanks(CellStyle style, int count)
    {
        for (var i = 0; i < count; i++)
            Blank(style);
    }

    public void Merge(int fromColumn, uint fromRow, int toColumn, uint toRow)
    {
        if (fromColumn != toColumn || fromRow != toRow)
            _merges.Add($"{FormCell.ColumnName(fromColumn)}{fromRow}:{FormCell.ColumnName(toColumn)}{toRow}");
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
    }
}
