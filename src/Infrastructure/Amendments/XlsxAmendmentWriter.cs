using LocalPlan.Application.Amendments;
using LocalPlan.Infrastructure.Forms;

namespace LocalPlan.Infrastructure.Amendments;

/// <summary>The amendment book as a workbook: a sheet for each account, changed cells on yellow.</summary>
internal sealed class XlsxAmendmentWriter : IAmendmentWriter
{
    public AmendmentFormat Format => AmendmentFormat.Xlsx;

    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public byte[] Write(AmendmentBook book)
    {
        using var output = new MemoryStream();
        FormWorkbook.Write(output, book.Digits, [.. book.Tables.Select(t => new FormSheet(t.Name, t.Widths, sheet => Write(sheet, book, t)))], default);
        return output.ToArray();
    }

    private static (uint First, uint Last) Write(SheetWriter sheet, AmendmentBook book, AmendmentTable table)
    {
        sheet.Title(table.Title, table.Form);
        foreach (var line in new[] { $"{book.PlanTitle} {book.Label}", book.OrganizationName, book.Basis })
            sheet.Banner(line, CellStyle.Title);
        if (book.Subject is { } subject)
            sheet.Banner(subject, CellStyle.Preamble);
        sheet.Line(() =>
        {
            foreach (var head in table.Heads)
                sheet.Text(head, CellStyle.Head);
        });
        var head = sheet.Row;
        foreach (var row in table.Rows)
            sheet.Line(() => Write(sheet, row));
        return (head, head);
    }

    private static void Write(SheetWriter sheet, AmendmentRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (!cell.IsAmount)
                sheet.Text(cell.Text, row.Kind == AmendmentRowKind.Total ? CellStyle.TotalText : cell.IsChanged ? CellStyle.ChangedText : CellStyle.Text);
            else if (cell.IsChanged)
                sheet.ChangedAmount(cell.Amount);
            else
                sheet.Amount(cell.Amount, row.Kind == AmendmentRowKind.Total);
        }
    }
}
