using LocalPlan.Application.Forms;

namespace LocalPlan.Infrastructure.Forms;

internal sealed class XlsxFormWriter : IFormWriter
{
    public FormFormat Format => FormFormat.Xlsx;

    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task WriteAsync(FormContent content, Stream output, CancellationToken ct)
    {
        await using var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        using (var workbook = new FormWorkbook(file, content.Digits))
            Fill(workbook, content);
        file.Position = 0;
        await StableZip.CopyAsync(file, output, ct);
    }

    private static void Fill(FormWorkbook workbook, FormContent content)
    {
        switch (content.Form)
        {
            case FormCode.P01:
                workbook.Add(SummarySheet.Name, SummarySheet.Widths, new SummarySheet(content.Book, content.Summary).Write);
                break;
            case FormCode.P03:
                workbook.Add(EquipmentSheet.Name, EquipmentSheet.Widths, new EquipmentSheet(content.Book).Write);
                break;
            default:
                AddSections(workbook, content);
                break;
        }
    }

    private static void AddSections(FormWorkbook workbook, FormContent content)
    {
        var sections = content.Book.Sections.Count > 0 ? content.Book.Sections : [Empty(content.Form)];
        foreach (var section in sections)
        {
            var sheet = new ProjectSheet(content.Book, section, content.Form == FormCode.P02Working);
            workbook.Add(sheet.Name, sheet.Widths, sheet.Write);
        }
    }

    /// <summary>A book without projects still prints its form, so that nobody takes the file for broken.</summary>
    private static FormSection Empty(FormCode form) => new() { Form = FormCodes.AccountsOf(form)[0], Entries = [] };
}
