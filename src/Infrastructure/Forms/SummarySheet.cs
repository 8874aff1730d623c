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

    public static readonly double[] Widths = [36, 7, 12.5, 7, 12.5, 7, 12.5, 7, 12.5, 7, 12.5, 7.5, 13.5];

    public (uint First, uint Last) Write(SheetWriter sheet)
    {
        Preamble(sheet);
        var first = sheet.Row + 1;
        Head(sheet);
        var last = sheet.Row;
        foreach (var account in summary.Accounts)
            Account(sheet, account);
        if (summary.Accounts.Count != 1)
            Total(sheet, $"รวมทั้งสิ้น {Named()}".TrimEnd(), summary.Total);
        return (first, last);
    }

    private void Account(SheetWriter sheet, SummaryAccount account)
    {
        if (summary.Accounts.Count > 1 || account.Form != FormKind.Project)
            sheet.Banner($"{FormLabels.TitleOf(account.Form)} ({book.LabelOf(account.Form)})", CellStyle.Divider);
        foreach (var section in account.Sections)
        {
            sheet.Banner(section.StrategyName is null ? "ไม่ระบุยุทธศาสตร์" : $"{section.StrategyNumber}. {section.StrategyName}", CellStyle.Divider);
            var tactic = (string?)null;
            foreach (var row in section.Rows)
            {
                if (row.TacticCode is not null && row.TacticCode != tactic)
                    sheet.Banner($"  {row.TacticCode} {row.TacticName}", CellStyle.Text);
                tactic = row.TacticCode;
                Line(sheet, $"    {row.PlanClassName ?? "ไม่ระบุแผนงาน"}", row.Figures, total: false);
            }
            Line(sheet, "รวม", section.Total, total: true);
        }
        Total(sheet, summary.Accounts.Count == 1 ? "รวมทั้งสิ้น" : $"รวม {book.LabelOf(account.Form)}", account.Total);
    }

    /// <summary>What the last total adds: streams are never added without saying so.</summary>
    private string Named() => string.Join(" + ", summary.Accounts.Select(a => book.LabelOf(a.Form)));

    /// <summary>A total with both ways of counting.</summary>
    private static void Total(SheetWriter sheet, string label, Figures figures)
    {
        Line(sheet, label, figures, total: true);
        sheet.Banner(
            string.Create(CultureInfo.InvariantCulture, $"จำนวนโครงการรวม 5 ปีนับเป็นรายปี {figures.ProjectYears} โครงการ-ปี; ไม่นับซ้ำ {figures.Distinct} โครงการ"),
            CellStyle.Preamble);
    }

    private void Preamble(SheetWriter sheet)
    {
        sheet.Title("บัญชีสรุปโครงการพัฒนา", "แบบ ผ.01");
        sheet.Banner($"แผนพัฒนาท้องถิ่น (พ.ศ. {_period.FirstYear} - {_period.LastYear})", CellStyle.Title);
        sheet.Banner(book.OrganizationName, CellStyle.Title);
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
        }, lines: 1);
        sheet.Line(() =>
        {
            sheet.Blank(CellStyle.Head);
            for (var i = 0; i <= PlanPeriod.Length; i++)
            {
                sheet.Text("จำนวน\nโครงการ", CellStyle.Head);
                sheet.Text("งบประมาณ\n(บาท)", CellStyle.Head);
            }
        }, lines: 2);
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
