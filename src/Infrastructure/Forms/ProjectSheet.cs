using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>One section of ผ.02, ผ.02/1 or the coordination account as a sheet; with five more columns as the working copy.</summary>
internal sealed class ProjectSheet(FormBook book, FormSection section, bool working)
{
    private const int Years = PlanPeriod.Length;
    private const int FirstYearColumn = 4;

    private readonly int _columns = working ? 17 : 12;
    private readonly PlanPeriod _period = new(book.FirstYear);

    public string Name => string.Create(
        CultureInfo.InvariantCulture, $"ยุทธ{section.TacticCode ?? section.StrategyNumber?.ToString(CultureInfo.InvariantCulture)}{section.PlanClassName}");

    public IReadOnlyList<double> Widths => working
        ? [4.5, 21, 16, 16, 10.8, 10.8, 10.8, 10.8, 10.8, 10.8, 10.8, 10.8, 10.8, 10.8, 13, 13, 12]
        : [4.5, 22, 21, 19, 10.4, 10.4, 10.4, 10.4, 10.4, 17, 18, 12];

    public (uint First, uint Last) Write(SheetWriter sheet)
    {
        Preamble(sheet);
        var first = sheet.Row + 1;
        Head(sheet);
        var last = sheet.Row;
        var label = (string?)null;
        foreach (var entry in section.Entries)
        {
            if (entry.AmendmentLabel is not null && entry.AmendmentLabel != label)
                sheet.Banner(entry.AmendmentLabel, CellStyle.Divider);
            label = entry.AmendmentLabel;
            Entry(sheet, entry);
        }
        Totals(sheet);
        return (first, last);
    }

    private void Preamble(SheetWriter sheet)
    {
        sheet.Title(FormLabels.TitleOf(section.Form), $"แบบ {book.LabelOf(section.Form)}");
        sheet.Banner($"แผนพัฒนาท้องถิ่น (พ.ศ. {_period.FirstYear} - {_period.LastYear})", CellStyle.Title);
        sheet.Banner(book.OrganizationName, CellStyle.Title);
        foreach (var line in book.Alignment.Concat(Headings()))
            sheet.Banner(line, CellStyle.Preamble);
        sheet.Line(() => sheet.Blank(CellStyle.Plain));
    }

    private IEnumerable<string> Headings()
    {
        if (section.StrategyName is { } strategy)
            yield return strategy.StartsWith("ยุทธศาสตร์", StringComparison.Ordinal)
                ? $"{section.StrategyNumber}. {strategy}"
                : $"ยุทธศาสตร์ที่ {section.StrategyNumber} {strategy}";
        if (section.TacticCode is { } code)
            yield return $"    {code} {section.TacticName}";
        if (section.PlanClassName is { } planClass)
            yield return $"    (1) {planClass}";
    }

    private void Head(SheetWriter sheet)
    {
        var after = FirstYearColumn + (working ? 2 * Years : Years);
        var agency = section.Form == FormKind.Coordination ? "หน่วยงานที่จะขอประสาน" : "หน่วยงาน\nรับผิดชอบหลัก";
        string[] left = ["ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย\n(ผลผลิตของโครงการ)"];
        string[] right = ["ตัวชี้วัด\n(KPI)", "ผลที่คาดว่า\nจะได้รับ", agency];
        var top = sheet.Row + 1;
        sheet.Line(() =>
        {
            foreach (var text in left)
                sheet.Text(text, CellStyle.Head);
            Over(sheet, "งบประมาณ");
            if (working)
                Over(sheet, book.OrdinanceName);
            foreach (var text in right)
                sheet.Text(text, CellStyle.Head);
        }, lines: 1);
        sheet.Line(() => YearCells(sheet, left.Length, right.Length, year => year.ToString(CultureInfo.InvariantCulture)), lines: 1);
        sheet.Line(() => YearCells(sheet, left.Length, right.Length, _ => "(บาท)"), lines: 1);
        for (var column = 0; column < _columns; column++)
        {
            if (column < FirstYearColumn || column >= after)
                sheet.Merge(column, top, column, top + 2);
        }
        sheet.Merge(FirstYearColumn, top, FirstYearColumn + Years - 1, top);
        if (working)
            sheet.Merge(FirstYearColumn + Years, top, after - 1, top);
    }

    private static void Over(SheetWriter sheet, string text)
    {
        sheet.Text(text, CellStyle.Head);
        sheet.Blanks(CellStyle.Head, Years - 1);
    }

    private void YearCells(SheetWriter sheet, int left, int right, Func<int, string> text)
    {
        sheet.Blanks(CellStyle.Head, left);
        for (var block = 0; block < (working ? 2 : 1); block++)
        {
            foreach (var year in _period.Years)
                sheet.Text(text(year), CellStyle.Head);
        }
        sheet.Blanks(CellStyle.Head, right);
    }

    private void Entry(SheetWriter sheet, FormEntry entry)
    {
        var agency = section.Form == FormKind.Coordination ? entry.CoordinationAgency : entry.Row.Agency;
        sheet.Line(() =>
        {
            sheet.Number(entry.Number);
            Cells(sheet, entry.Row, entry.Ordinance, agency);
        });
        foreach (var line in entry.Lines)
        {
            sheet.Line(() =>
            {
                sheet.PartMark(line);
                Cells(sheet, line, [null, null, null, null, null], line.Agency);
            });
        }
    }

    private void Cells(SheetWriter sheet, FormRow row, IReadOnlyList<decimal?> ordinance, string? agency)
    {
        sheet.Text(row.Name, CellStyle.Text);
        sheet.Text(row.Objective, CellStyle.Text);
        sheet.Text(row.Target, CellStyle.Text);
        foreach (var amount in working ? row.Amounts.Concat(ordinance) : row.Amounts)
            sheet.Amount(amount);
        sheet.Text(row.Indicator, CellStyle.Text);
        sheet.Text(row.ExpectedResult, CellStyle.Text);
        sheet.Text(agency, CellStyle.Text);
    }

    private void Totals(SheetWriter sheet)
    {
        var totals = SectionTotals.Of(section);
        TotalLine(sheet, "รวมงบประมาณ", totals.Select(t => t.Amount), working ? SectionTotals.Ordinances(section).Select(t => t.Amount) : []);
        TotalLine(sheet, "รวมจำนวนโครงการ", totals.Select(t => (decimal)t.Projects), working ? SectionTotals.Ordinances(section).Select(t => (decimal)t.Projects) : []);
    }

    private static void TotalLine(SheetWriter sheet, string text, IEnumerable<decimal> years, IEnumerable<decimal> more) => sheet.Line(() =>
    {
        sheet.Blank(CellStyle.TotalText);
        sheet.Text(text, CellStyle.TotalText);
        sheet.Blanks(CellStyle.TotalText, 2);
        foreach (var value in years.Concat(more))
            sheet.Amount(value, total: true);
        sheet.Blanks(CellStyle.TotalText, 3);
    });
}
