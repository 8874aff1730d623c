using LocalPlan.Application.Forms;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Infrastructure.Tests.Forms;

/// <summary>Small books for the tests of forms.</summary>
internal static class ABook
{
    public static FormRow Row(string? name, params decimal?[] amounts) => new()
    {
        Name = name,
        Objective = "1. เพื่อให้ประชาชนมีน้ำใช้\n2. เพื่อลดค่าใช้จ่าย",
        Target = "กว้าง 5 เมตร ยาว 1,250 เมตร",
        Amounts = amounts,
        Indicator = "ร้อยละ 80",
        ExpectedResult = "ประชาชนได้รับประโยชน์",
        Agency = "กองช่าง",
    };

    public static FormEntry Entry(int number, string name, params decimal?[] amounts) =>
        new() { Number = number, Row = Row(name, amounts), Ordinance = [20_000m, null, null, null, null], Lines = [] };

    public static FormSection Section(params FormEntry[] entries) => new()
    {
        Form = FormKind.Project,
        StrategyNumber = 1,
        StrategyName = "ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน",
        TacticCode = "1.2",
        TacticName = "พัฒนาเส้นทางคมนาคม",
        PlanClassCode = "00310",
        PlanClassName = "แผนงานอุตสาหกรรมและการโยธา",
        Entries = entries,
    };

    public static FormBook Of(params FormSection[] sections) => new()
    {
        OrganizationName = "เทศบาลตำบลตัวอย่าง",
        OrdinanceName = "เทศบัญญัติ",
        Labels = [],
        PlanTitle = "แผนพัฒนาท้องถิ่น (พ.ศ. 2566–2570)",
        FirstYear = 2566,
        Sections = sections,
    };

    public static FormBook Usual() => Of(Section(
        Entry(1, "ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3", 500_000m, 0m, null, null, null),
        Entry(2, "ขุดลอกห้วยทอง", null, 250_000.25m, null, 1_000m, null) with
        {
            Lines = [Row(null, null, 50_000m, null, null, null) with { Target = "ช่วงที่ 2" }],
        },
        Entry(1, "=HYPERLINK(\"x\")", null, null, 10_000m, null, null) with { AmendmentLabel = "เพิ่มเติม 5/2567" }));

    public static FormContent Content(FormCode form, FormBook? book = null, DigitStyle digits = DigitStyle.Arabic)
    {
        book ??= Usual();
        return new(form, digits, book, Summary(book));
    }

    private static PlanSummaryDetails Summary(FormBook book)
    {
        var entries = book.Sections.SelectMany(s => s.Entries.Select(e => new SummaryEntry(
            s.Form, s.StrategyNumber, s.StrategyName, s.TacticCode, s.TacticName, s.PlanClassCode, s.PlanClassName,
            [.. Enumerable.Range(0, 5).Select(i => Sum(e, i))],
            Domain.Projects.YearlyBudget.Of(e.Row.Amounts).YearsWithMoney))).ToList();
        var summary = PlanSummary.Of(new(book.FirstYear), entries);
        return new PlanSummaryDetails
        {
            PlanId = Guid.Empty,
            Title = book.PlanTitle,
            FirstYear = book.FirstYear,
            LastYear = book.FirstYear + 4,
            Accounts = summary.Accounts,
            Own = summary.Own,
            Total = summary.Total,
        };
    }

    private static decimal? Sum(FormEntry entry, int year)
    {
        var amounts = entry.Lines.Select(l => l.Amounts[year]).Append(entry.Row.Amounts[year]).ToList();
        return amounts.All(a => a is null) ? null : amounts.Sum(a => a ?? 0);
    }
}
