using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Forms;
using LocalPlan.Application.RoundDocuments;
using LocalPlan.Infrastructure.Forms;

namespace LocalPlan.Infrastructure.RoundDocuments;

/// <summary>Documents of a round as a workbook, a sheet for each table.</summary>
internal sealed class XlsxRoundWriter : IRoundDocumentWriter
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public RoundDocumentFormat Format => RoundDocumentFormat.Xlsx;

    public DocumentFile Write(RoundPaper paper, DigitStyle digits)
    {
        using var output = new MemoryStream();
        FormWorkbook.Write(output, digits, [.. paper.Tables.Select(t => new FormSheet(t.Title, [.. t.Columns.Select(c => c.Width)], sheet => Write(sheet, paper, t)))], default);
        return new($"{paper.Name}.xlsx", ContentType, output.ToArray());
    }

    private static (uint First, uint Last) Write(SheetWriter sheet, RoundPaper paper, PaperTable table)
    {
        foreach (var line in paper.Titles)
            sheet.Banner(line, CellStyle.Title);
        foreach (var paragraph in paper.Opening)
            sheet.Banner(paragraph.Text, CellStyle.Preamble);
        sheet.Line(() =>
        {
            foreach (var column in table.Columns)
                sheet.Text(column.Head, CellStyle.Head);
        });
        var head = sheet.Row;
        foreach (var row in table.Rows)
            sheet.Line(() => Write(sheet, table, row));
        return (head, head);
    }

    private static void Write(SheetWriter sheet, PaperTable table, PaperRow row)
    {
        foreach (var (cell, column) in row.Cells.Zip(table.Columns))
        {
            if (column.IsAmount)
                sheet.Amount(cell.Amount, row.IsTotal);
            else
                sheet.Text(cell.Text, row.IsTotal ? CellStyle.TotalText : CellStyle.Text);
        }
    }
}
