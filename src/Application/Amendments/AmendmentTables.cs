using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Application.Amendments;

/// <summary>Lays the items of an amendment out as ผ.02 and ผ.03 in pairs of เดิม and ใหม่.</summary>
internal sealed class AmendmentTables(PlanPeriod period, Func<FormKind, string> labelOf)
{
    private const int YearsFrom = 5;
    private const int Texts = 10;

    /// <summary>Without items the form is printed empty, so that nobody takes the file for broken.</summary>
    public IReadOnlyList<AmendmentTable> Of(IReadOnlyList<AmendmentItemDetails> items) => items.Count == 0
        ? [Of(FormKind.Project, [])]
        : [.. items.GroupBy(i => (i.After ?? i.Before)!.Draft.Form).OrderBy(g => g.Key).Select(g => Of(g.Key, [.. g]))];

    private AmendmentTable Of(FormKind form, IReadOnlyList<AmendmentItemDetails> items) => new(
        labelOf(form).Replace('/', '-'), FormLabels.TitleOf(form), $"แบบ {labelOf(form)}", Heads(form),
        [4.5, 5.5, 20, 18, 18, 10, 10, 10, 10, 10, 14, 15, 12, 16, 18],
        [.. items.SelectMany((item, i) => Pair(item, i + 1)), .. Totals(items)]);

    private IReadOnlyList<string> Heads(FormKind form) =>
    [
        "ที่", "", form == FormKind.Equipment ? "รายการครุภัณฑ์" : "โครงการ", "วัตถุประสงค์", "เป้าหมาย\n(ผลผลิตของโครงการ)",
        .. period.Years.Select(y => $"{y.ToString(CultureInfo.InvariantCulture)}\n(บาท)"),
        "ตัวชี้วัด\n(KPI)", "ผลที่คาดว่า\nจะได้รับ", form == FormKind.Coordination ? "หน่วยงานที่จะขอประสาน" : "หน่วยงาน\nรับผิดชอบหลัก",
        form == FormKind.Equipment ? "แผนงาน\nหมวด/ประเภท" : "ยุทธศาสตร์/กลยุทธ์\nแผนงาน", "เหตุผลและ\nความจำเป็น",
    ];

    private IEnumerable<AmendmentRow> Pair(AmendmentItemDetails item, int number)
    {
        var (old, now) = (RowsOf(item.Before), RowsOf(item.After));
        for (var i = 0; i < old.Count; i++)
            yield return Row(AmendmentRowKind.Old, i == 0 ? number : null, i == 0 ? "เดิม" : null, Marked(old[i], now.ElementAtOrDefault(i), item.After is not null), null);
        if (item.After is null)
            now = [[new("(นำออกจากแผน)"), .. Enumerable.Range(0, Texts).Select(i => i is >= 2 and < 7 ? AmendmentCell.Baht(null) : new AmendmentCell(null))]];
        for (var i = 0; i < now.Count; i++)
            yield return Row(AmendmentRowKind.New, i == 0 && old.Count == 0 ? number : null, i == 0 ? "ใหม่" : null, Marked(now[i], old.ElementAtOrDefault(i), old.Count > 0), i == 0 ? item.Reason : null);
    }

    private static AmendmentRow Row(AmendmentRowKind kind, int? number, string? side, IReadOnlyList<AmendmentCell> cells, string? reason) => new(
        kind, [new(number?.ToString(CultureInfo.InvariantCulture)), new(side), .. cells, new(reason)]);

    /// <summary>A row of one side against the same row of the other.</summary>
    private static IReadOnlyList<AmendmentCell> Marked(IReadOnlyList<AmendmentCell> row, IReadOnlyList<AmendmentCell>? other, bool paired) => !paired
        ? row
        : [.. row.Select((cell, i) => cell with { IsChanged = other is null || !cell.Says(other[i]) })];

    /// <summary>The project and its continuation rows, from the name to the plan class.</summary>
    private IReadOnlyList<IReadOnlyList<AmendmentCell>> RowsOf(ProjectContent? project)
    {
        if (project is null)
            return [];
        var entry = FormEntries.Of(period, project, 1);
        var agency = project.Draft.Form == FormKind.Coordination ? entry.CoordinationAgency : entry.Row.Agency;
        return [Cells(entry.Row, agency, Filing(project)), .. entry.Lines.Select(l => Cells(l, l.Agency, null))];
    }

    private static IReadOnlyList<AmendmentCell> Cells(FormRow row, string? agency, string? filing) =>
    [
        new(row.Name), new(row.Objective), new(row.Target), .. row.Amounts.Select(AmendmentCell.Baht), new(row.Indicator), new(row.ExpectedResult), new(agency), new(filing),
    ];

    private static string Filing(ProjectContent project)
    {
        string?[] parts = project.Draft.Form == FormKind.Equipment
            ? [project.Names.PlanClass, project.Draft.EquipmentCategory, project.Draft.EquipmentType]
            : [project.Names.Strategy, $"{project.Names.TacticCode} {project.Names.Tactic}", project.Names.PlanClass];
        return string.Join('\n', parts.Where(p => !string.IsNullOrWhiteSpace(p)));
    }

    private IEnumerable<AmendmentRow> Totals(IReadOnlyList<AmendmentItemDetails> items)
    {
        if (items.Any(i => i.Before is not null))
            yield return Total("รวมเดิม", items.Select(i => i.Before));
        yield return Total("รวมใหม่", items.Select(i => i.After));
    }

    private AmendmentRow Total(string text, IEnumerable<ProjectContent?> side)
    {
        var projects = side.OfType<ProjectContent>().ToList();
        var sums = period.Years.Select(y => AmendmentCell.Baht(projects.Sum(p => p.Draft.Budgets.Where(b => b.FiscalYear == y).Sum(b => b.Amount ?? 0))));
        return new(AmendmentRowKind.Total, [
            new(null), new(null), new(text), .. Enumerable.Repeat(new AmendmentCell(null), YearsFrom - 3), .. sums, .. Enumerable.Repeat(new AmendmentCell(null), 5)]);
    }
}
