using LocalPlan.Application.Imports;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>Copies of sheets that were left in a book.</summary>
public sealed class DuplicateTests
{
    [Fact]
    public void A_copy_of_a_sheet_is_refused_row_by_row_and_the_first_one_is_taken()
    {
        var analysis = AnImport.Of(Book(("ก", Rows), ("ก (2)", s => Rows(s).Project(9, "ใหม่", 9))));
        Assert.Equal((6, 5, 1_000m + 9), (analysis.Summary.Counts.New, analysis.Summary.Counts.Errors, Taken(analysis)));
        Assert.Equal([13, 14, 15, 16, 17], analysis.Findings.Where(f => f is { Code: "import.sheet_repeated", Sheet: "ก (2)", Severity: FindingSeverity.Error }).Select(f => f.Row!.Value));
        Assert.All(analysis.Findings.Where(f => f.Code == "import.sheet_repeated"), f => Assert.Equal(("ก", f.Row!.Value), ((string)f.Args!["sheet"], (int)f.Args["row"])));
    }

    [Fact]
    public void A_copy_with_other_money_is_refused_too() =>
        Assert.Equal((5, 5), Counts(AnImport.Of(Book(("ก", Rows), ("ข", s => s.Project(1, "ถนน 1", 1).Project(2, "ถนน 2", 2).Project(3, "ถนน 3", 200).Project(4, "ถนน 4", 200).Project(5, "ถนน 5", 200))))));

    [Fact]
    public void A_row_that_equals_one_of_another_sheet_or_of_its_own_is_named_and_taken()
    {
        var analysis = AnImport.Of(Book(("ก", Rows), ("ข", s => s.Project(1, "ถนน 2", 200).Project(2, "คลอง", 1).Project(3, "คลอง", 1).Project(4, "คลอง", 2))));
        Assert.Equal((9, 0), Counts(analysis));
        Assert.Equal([("ข", 13, "ก", 14), ("ข", 15, "ข", 14)], analysis.Findings.Where(f => f is { Code: "import.row_repeated", Severity: FindingSeverity.Guess })
            .Select(f => (f.Sheet, f.Row!.Value, (string)f.Args!["sheet"], (int)f.Args["row"])));
    }

    [Fact]
    public void The_same_rows_under_another_plan_class_or_amendment_are_others()
    {
        var file = new XlsxFile().Sheet("ก", s => Rows(s.Start())).Sheet("ข", s => Rows(s.Start(planClass: "(1) แผนงานการศึกษา"))).Sheet("ค", s => Rows(s.Start().Banner("เพิ่มเติม 1/2567")));
        var analysis = AnImport.Of(file);
        Assert.Equal((15, 0), Counts(analysis));
        Assert.DoesNotContain(analysis.Findings, f => f.Code is "import.row_repeated" or "import.sheet_repeated");
    }

    private static XlsxSheet Rows(XlsxSheet s) => s.Project(1, "ถนน 1", 200).Project(2, "ถนน 2", 200).Project(3, "ถนน 3", 200).Project(4, "ถนน 4", 200).Project(5, "ถนน 5", 200);

    private static (int, int) Counts(AnalysedImport analysis) => (analysis.Summary.Counts.New, analysis.Summary.Counts.Errors);

    private static decimal Taken(AnalysedImport analysis) => analysis.Rows.Where(r => r.Status == ImportRowStatus.New).Sum(r => r.Draft!.Budgets[0].Amount ?? 0);

    private static XlsxFile Book(params (string Name, Func<XlsxSheet, XlsxSheet> Fill)[] sheets) =>
        sheets.Aggregate(new XlsxFile(), (file, sheet) => file.Sheet(sheet.Name, s => sheet.Fill(s.Start())));
}
