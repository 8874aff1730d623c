using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>ผ.01 บัญชีสรุปโครงการพัฒนา.</summary>
internal sealed class SummarySheet(FormBook book, PlanSummaryDetails summary)
{
    private const int Columns = 1 + (2 * (PlanPeriod.Length + 1));

    private readonly PlanPeriod _period = new(book.FirstYear);

    public const string Name = "ผ.01";

    public static readonly double[] Widths = [46, 8, 15, 8, 15, 8, 15, 8, 15, 8, 15, 8, 16];

    public (uint First, uint Last) Write(SheetWriter sheet)
    {
        Preamble(sheet);
        var first = sheet.Row + 1;
        Head(sheet);
        var last = sheet.Row;
        foreach (var account in summary.Accounts)
            Account(sheet, account);
        Line(sheet, "รวมทั้งสิ้น", summary.Total, total: true);
        sheet.Banner(
            string.Create(CultureInfo.InvariantCulture, $"จำนวนโครงการรวม 5 ปีนับเป็นรายปี {summary.Total.ProjectYears} โครงการ-ปี; ไม่นับซ้ำ {summary.Total.Distinct} โครงการ"),
            CellStyle.Preamble, Columns);
        return (first, last);
    }

    private void Account(SheetWriter sheet, SummaryAccount account)
    {
        if (summary.Accounts.Count > 1 || account.Form != FormKind.Project)
            sheet.Banner($"{FormLabels.TitleOf(account.Form)} ({FormLabels.LabelOf(account.Form)})", CellStyle.Divider, Columns);
        foreach (var section in account.Sections)
        {
            sheet.Banner(section.StrategyName is null ? "ไม่ระบุยุทธศาสตร์" : $"{section.StrategyNumber}. {section.StrategyName}", CellStyle.Divider, Columns);
            var tactic = (string?)null;
            foreach (var row in section.Rows)
            {
                if (row.TacticCode is not null && row.TacticCode != tactic)
                    sheet.Banner($"  {row.TacticCode} {row.TacticName}", CellStyle.Text, Columns);
                tactic = row.TacticCode;
                Line(sheet, $"    {row.PlanClassName ?? "ไม่ระบุแผนงาน"}", row.Figures, total: false);
            }
            Line(sheet, "รวม", section.Total, total: true);
        }
        if (summary.Accounts.Count > 1)
            Line(sheet, $"รวม {FormLabels.LabelOf(account.Form)}", account.Total, total: true);
    }

    private void Preamble(SheetWriter sheet)
    {
        sheet.Line(() =>
        {
            sheet.Text("บัญชีสรุปโครงการพัฒนา", CellStyle.Title);
            sheet.Blanks(CellStyle.Title, Columns - 2);
            sheet.Text("แบบ ผ.01", CellStyle.Label);
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
            sheet.Text("ยุทธศาสตร์", CellStyle.Head);
            foreach (var year in _period.Years)
            {
                sheet.Text(year.ToString(CultureInfo.InvariantCulture), CellStyle.Head);
                sheet.Blank(CellStyle.Head);
            }
            sheet.Text("รวม 5 ปี", CellStyle.Head);
            sheet.Blank(CellStyle.Head);
        });
        sheet.Line(() =>
        {
            sheet.Blank(CellStyle.Head);
            for (var i = 0; i <= PlanPeriod.Length; i++)
            {
                sheet.Text("จำนวน\nโครงการ", CellStyle.Head);
                sheet.Text("งบประมาณ\n(บาท)", CellStyle.Head);
            }
        });
        sheet.Merge(0, top, 0, top + 1);
        for (var i = 0; i <= PlanPeriod.Length; i++)
            sheet.Merge(1 + (2 * i), top, 2 + (2 * i), top);
    }

    private static void Line(SheetWriter sheet, string text, Figures figures, bool total) => sheet.Line(() =>
    {
        sheet.Text(text, total ? CellStyle.TotalText : CellStyle.Text);
        foreach (var year in figures.Years)
        {
            sheet.Amount(year.Projects, total);
            sheet.Amount(year.Amount, total);
        }
        sheet.Amount(figures.ProjectYears, total);
        sheet.Amount(figures.Amount, total);
    });
}
