using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>ผ.03 บัญชีครุภัณฑ์: one list over all plan classes.</summary>
internal sealed class EquipmentSheet(FormBook book)
{
    private const int LastColumn = 10;

    private readonly PlanPeriod _period = new(book.FirstYear);

    public const string Name = "ผ.03";

    /// <summary>A blank would be read as the entry above it.</summary>
    private const string None = "-";

    public static readonly double[] Widths = [4.5, 22, 12, 22, 32, 11.5, 11.5, 11.5, 11.5, 11.5, 13];

    public (uint First, uint Last) Write(SheetWriter sheet)
    {
        Preamble(sheet);
        var first = sheet.Row + 1;
        Head(sheet);
        var last = sheet.Row;
        foreach (var amendment in book.Sections.SelectMany(s => s.Entries, (s, e) => (Section: s, Entry: e))
            .GroupBy(e => e.Entry.AmendmentLabel ?? "").OrderBy(g => g.Key.Length > 0))
        {
            if (amendment.Key.Length > 0)
                sheet.Banner(amendment.Key, CellStyle.Divider);
            var number = 0;
            foreach (var (section, entry) in amendment)
                Entry(sheet, ++number, section, entry);
        }
        Totals(sheet);
        return (first, last);
    }

    private void Preamble(SheetWriter sheet)
    {
        sheet.Title(FormLabels.TitleOf(FormKind.Equipment), $"แบบ {book.LabelOf(FormKind.Equipment)}");
        sheet.Banner($"แผนพัฒนาท้องถิ่น (พ.ศ. {_period.FirstYear} - {_period.LastYear})", CellStyle.Title);
        sheet.Banner(book.OrganizationName, CellStyle.Title);
        sheet.Line(() => sheet.Blank(CellStyle.Plain));
    }

    private void Head(SheetWriter sheet)
    {
        var top = sheet.Row + 1;
        sheet.Line(() =>
        {
            foreach (var text in new[] { "ที่", "แผนงาน", "หมวด", "ประเภท", "เป้าหมาย\n(ผลผลิตของครุภัณฑ์)", "งบประมาณ" })
                sheet.Text(text, CellStyle.Head);
            sheet.Blanks(CellStyle.Head, PlanPeriod.Length - 1);
            sheet.Text("หน่วยงาน\nรับผิดชอบหลัก", CellStyle.Head);
        }, lines: 1);
        foreach (var text in new Func<int, string>[] { y => y.ToString(CultureInfo.InvariantCulture), _ => "(บาท)" })
        {
            sheet.Line(() =>
            {
                sheet.Blanks(CellStyle.Head, 5);
                foreach (var year in _period.Years)
                    sheet.Text(text(year), CellStyle.Head);
                sheet.Blank(CellStyle.Head);
            }, lines: 1);
        }
        foreach (var column in new[] { 0, 1, 2, 3, 4, LastColumn })
            sheet.Merge(column, top, column, top + 2);
        sheet.Merge(5, top, 5 + PlanPeriod.Length - 1, top);
    }

    private static void Entry(SheetWriter sheet, int number, FormSection section, FormEntry entry)
    {
        sheet.Line(() =>
        {
            sheet.Number(number);
            foreach (var text in new[] { section.PlanClassName, entry.EquipmentCategory, entry.EquipmentType })
                sheet.Text(text ?? None, CellStyle.Text);
            Cells(sheet, entry.Row);
        });
        foreach (var line in entry.Lines)
        {
            sheet.Line(() =>
            {
                sheet.PartMark(line);
                sheet.Blanks(CellStyle.Text, 3);
                Cells(sheet, line);
            });
        }
    }

    private static void Cells(SheetWriter sheet, FormRow row)
    {
        sheet.Text(string.Join('\n', new[] { row.Name, row.Target }.Where(t => !string.IsNullOrEmpty(t))), CellStyle.Text);
        foreach (var amount in row.Amounts)
            sheet.Amount(amount);
        sheet.Text(row.Agency, CellStyle.Text);
    }

    private void Totals(SheetWriter sheet)
    {
        var sections = book.Sections.Select(SectionTotals.Of).ToList();
        TotalLine(sheet, "รวมงบประมาณ", year => sections.Sum(s => s[year].Amount));
        TotalLine(sheet, "รวมจำนวนโครงการ", year => sections.Sum(s => s[year].Projects));
    }

    private static void TotalLine(SheetWriter sheet, string text, Func<int, decimal> value) => sheet.Line(() =>
    {
        sheet.Blank(CellStyle.TotalText);
        sheet.Text(text, CellStyle.TotalText);
        sheet.Blanks(CellStyle.TotalText, 3);
        for (var year = 0; year < PlanPeriod.Length; year++)
            sheet.Amount(value(year), total: true);
        sheet.Blank(CellStyle.TotalText);
    });
}
