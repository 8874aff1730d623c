using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>ผ.03 บัญชีครุภัณฑ์: one list over all plan classes.</summary>
internal sealed class EquipmentSheet(FormBook book)
{
    private const int Columns = 11;

    private readonly PlanPeriod _period = new(book.FirstYear);

    public const string Name = "ผ.03";

    public static readonly double[] Widths = [5, 24, 16, 22, 34, 14, 14, 14, 14, 14, 18];

    public (uint First, uint Last) Write(SheetWriter sheet)
    {
        Preamble(sheet);
        var first = sheet.Row + 1;
        Head(sheet);
        var last = sheet.Row;
        var number = 0;
        foreach (var section in book.Sections)
        {
            foreach (var entry in section.Entries)
                Entry(sheet, ++number, section, entry);
        }
        Totals(sheet);
        return (first, last);
    }

    private void Preamble(SheetWriter sheet)
    {
        sheet.Line(() =>
        {
            sheet.Text(FormLabels.TitleOf(FormKind.Equipment), CellStyle.Title);
            sheet.Blanks(CellStyle.Title, Columns - 2);
            sheet.Text("แบบ ผ.03", CellStyle.Label);
        });
        sheet.Merge(0, sheet.Row, Columns - 2, sheet.Row);
        sheet.Banner($"แผนพัฒนาท้องถิ่น (พ.ศ. {_period.FirstYear} - {_period.LastYear})", CellStyle.Title, Columns);
        sheet.Banner(book.OrganizationName, CellStyle.Title, Columns);
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
        });
        foreach (var text in new Func<int, string>[] { y => y.ToString(CultureInfo.InvariantCulture), _ => "(บาท)" })
        {
            sheet.Line(() =>
            {
                sheet.Blanks(CellStyle.Head, 5);
                foreach (var year in _period.Years)
                    sheet.Text(text(year), CellStyle.Head);
                sheet.Blank(CellStyle.Head);
            });
        }
        foreach (var column in new[] { 0, 1, 2, 3, 4, Columns - 1 })
            sheet.Merge(column, top, column, top + 2);
        sheet.Merge(5, top, 5 + PlanPeriod.Length - 1, top);
    }

    private static void Entry(SheetWriter sheet, int number, FormSection section, FormEntry entry) => sheet.Line(() =>
    {
        sheet.Text(number.ToString(CultureInfo.InvariantCulture), CellStyle.Number);
        sheet.Text(section.PlanClassName, CellStyle.Text);
        sheet.Text(entry.EquipmentCategory ?? "ค่าครุภัณฑ์", CellStyle.Text);
        sheet.Text(entry.EquipmentType, CellStyle.Text);
        sheet.Text(entry.Row.Target is null ? entry.Row.Name : $"{entry.Row.Name}\n{entry.Row.Target}", CellStyle.Text);
        foreach (var amount in entry.Row.Amounts)
            sheet.Amount(amount);
        sheet.Text(entry.Row.Agency, CellStyle.Text);
    });

    private void Totals(SheetWriter sheet)
    {
        var years = book.Sections.Select(SectionTotals.Of).ToList();
        sheet.Line(() =>
        {
            sheet.Blank(CellStyle.TotalText);
            sheet.Text("รวมงบประมาณ", CellStyle.TotalText);
            sheet.Blanks(CellStyle.TotalText, 3);
            for (var i = 0; i < PlanPeriod.Length; i++)
                sheet.Amount(years.Sum(y => y[i].Amount), total: true);
            sheet.Blank(CellStyle.TotalText);
        });
    }
}
