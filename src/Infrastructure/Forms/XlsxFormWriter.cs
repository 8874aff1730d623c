using LocalPlan.Application.Forms;

namespace LocalPlan.Infrastructure.Forms;

internal sealed class XlsxFormWriter : IFormWriter
{
    public FormFormat Format => FormFormat.Xlsx;

    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Through a file, because archives are written synchronously and answers of the server are not.</summary>
    public async Task WriteAsync(FormContent content, Stream output, CancellationToken ct)
    {
        await using var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        FormWorkbook.Write(file, content.Digits, SheetsOf(content), ct);
        file.Position = 0;
        await file.CopyToAsync(output, ct);
    }

    private static IReadOnlyList<FormSheet> SheetsOf(FormContent content) => content.Form switch
    {
        FormCode.P01 => [new FormSheet(SummarySheet.Name, SummarySheet.Widths, new SummarySheet(content.Book, content.Summary).Write)],
        FormCode.P03 => [new FormSheet(EquipmentSheet.Name, EquipmentSheet.Widths, new EquipmentSheet(content.Book).Write)],
        _ => [.. Sections(content).Select(s => new ProjectSheet(content.Book, s, content.Form == FormCode.P02Working))
            .Select(s => new FormSheet(s.Name, s.Widths, s.Write))],
    };

    private static IReadOnlyList<FormSection> Sections(FormContent content) =>
        content.Book.Sections.Count > 0 ? content.Book.Sections : [Empty(content.Form)];

    /// <summary>A book without projects still prints its form, so that nobody takes the file for broken.</summary>
    private static FormSection Empty(FormCode form) => new() { Form = FormCodes.AccountsOf(form)[0], Entries = [] };
}
