using System.Text;
using LocalPlan.Application.Imports;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>A total whose label was lost doubles a plan when it is taken for money of the last project.</summary>
public sealed class UnlabelledTotalTests
{
    [Fact]
    public void A_row_of_bare_money_that_repeats_the_sum_above_in_every_year_is_a_total_and_named()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "ถนน", 100, null, 5).Bare(null, null, null, 7).Project(2, "คลอง", 200).Bare(null, null, 300, 7, 5, 0)));
        Assert.Equal([300, 7, 5, 0, 0], Sums(analysis));
        var guess = Assert.Single(analysis.Findings, f => f.Code == "import.total_unlabelled");
        Assert.Equal((16, "E", "300", FindingSeverity.Guess), (guess.Row, guess.Column, guess.Value, guess.Severity));
        Assert.True(analysis.Summary.Sheets[0].Reconciles);
    }

    [Fact]
    public void The_sum_may_be_of_the_rows_since_the_last_total_of_the_section_or_of_the_sheet()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "ถนน", 100).Project(2, "คลอง", 200).Bare(null, null, 300)
            .Project(3, "ท่อ", 10).Project(4, "ราง", 20).Bare(null, null, 30).Bare(null, null, 330)
            .Banner("2. ยุทธศาสตร์ด้านคน").Project(1, "อบรม", 1).Project(2, "ดูงาน", 2).Bare(null, null, 3).Bare(null, null, 333)));
        Assert.Equal((333, 6), (Sums(analysis)[0], analysis.Rows.Count));
        Assert.Equal([15, 18, 19, 23, 24], analysis.Findings.Where(f => f.Code == "import.total_unlabelled").Select(f => f.Row!.Value));
        Assert.Equal(0, analysis.Summary.Counts.ContinuationRows);
    }

    [Fact]
    public void Words_beside_it_that_name_no_project_do_not_make_it_one()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "ถนน", 100).Project(2, "คลอง", 200).Row(null, null, "-", null, 300, null, null, null, null, "2 โครงการ", null, "บาท", "ตรวจแล้ว")
            .Row(null, null, null, null, 300, null, null, null, null, "รวมทั้งสิ้น")));
        Assert.Equal((300, 2, 0), (Sums(analysis)[0], analysis.Summary.Sheets[0].PrintedTotals.Count, analysis.Summary.Counts.ContinuationRows));
    }

    [Theory]
    [InlineData(300, 1, null)]
    [InlineData(299, null, null)]
    [InlineData(300, null, "อีกจุด")]
    public void Money_that_differs_in_one_year_or_has_a_text_of_its_own_belongs_to_the_project_above(int first, int? second, string? target)
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "ถนน", 100).Project(2, "คลอง", 200).Row(null, null, null, target, first, second)));
        Assert.Equal([300 + first, second ?? 0], Sums(analysis)[..2]);
        Assert.Equal(1, analysis.Summary.Counts.ContinuationRows);
    }

    [Fact]
    public void Money_that_repeats_a_single_row_stays_money_and_is_questioned()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "ถนน", 100).Bare(null, null, 100)));
        Assert.Equal(200, Sums(analysis)[0]);
        Assert.Equal("ถนน", Assert.Single(analysis.Findings, f => f is { Code: "import.maybe_total", Row: 14 }).Args!["name"]);
    }

    [Fact]
    public void A_table_has_them_too()
    {
        const string csv = "form,plan_class,no,project_name,target,budget_2566,budget_2567\nผ.02,การศึกษา,1,ก,เป้า,100,\nผ.02,การศึกษา,2,ข,เป้า,200,5\n,,,,,300,5\nผ.02,การพาณิชย์,1,ค,เป้า,7,\nผ.02,การพาณิชย์,2,ง,เป้า,8,\nผ.02,การพาณิชย์,,,,15,\n,,,,,315,5\n";
        var analysis = AnImport.Of("plan.csv", Encoding.UTF8.GetBytes(csv));
        Assert.Equal([315, 5], Sums(analysis)[..2]);
        Assert.Equal([4, 7, 8], analysis.Findings.Where(f => f.Code == "import.total_unlabelled").Select(f => f.Row!.Value));
    }

    private static decimal[] Sums(AnalysedImport analysis) => [.. analysis.Summary.Totals.Select(t => t.Amount)];

    private static XlsxFile Book(Action<XlsxSheet> rows) => AForm.Book(s => rows(s.Start()));
}
