using LocalPlan.Application.Imports;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>Rows without a number in all the ways that books have them: their money counts with the project above, and nothing is lost.</summary>
public sealed class ContinuationTraitTests
{
    [Fact]
    public void Several_rows_in_a_row_with_and_without_text_belong_to_the_project_above()
    {
        var project = Only(AnImport.Of(Book(s => s.Project(1, "อบรม", 100).Bare(null, null, 10).Row(null, null, null, "200 คน", 20).Row(null, null, "2. เพื่อ", null, null, 30)
            .Row(null, null, null, null, null, null, 40, null, null, null, null, "กองคลัง").Total(130, 30, 40))));
        Assert.Equal([130, 30, 40, null, null], project.Draft!.Budgets.Select(b => b.Amount));
        Assert.Equal([(null, null, null), (null, "200 คน", null), ("2. เพื่อ", null, null), (null, null, "กองคลัง")], project.Draft.Lines.Select(l => (l.Objective, l.Target, l.Agency)));
    }

    [Fact]
    public void A_repeated_name_is_the_same_project_even_when_the_row_is_complete()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "อบรม", 100).Project(null, "อบรม", null, 50).Project(null, "อบรม ", null, null, 7).Project(2, "คลอง", 1).Total(101, 50, 7)));
        Assert.Equal(["อบรม", "คลอง"], analysis.Rows.Select(r => r.Name));
        Assert.Equal((2, 2), (analysis.Summary.Counts.ContinuationRows, analysis.Rows[0].Draft!.Lines.Count));
        Reconciles(analysis);
    }

    [Fact]
    public void A_repeated_number_without_a_name_is_the_same_project()
    {
        var analysis = AnImport.Of(Book(s => s.Project(7, "อบรม", 100).Bare(7, null, null, 50).Bare(7, "อบรม", 1).Project(8, "คลอง", 1).Total(102, 50)));
        Assert.Equal(["อบรม", "คลอง"], analysis.Rows.Select(r => r.Name));
        Reconciles(analysis);
    }

    [Fact]
    public void Rows_after_a_page_break_with_its_titles_mark_and_number_go_on_with_the_project()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Banner("หน้า 1").Start().Project(1, "อบรม", 100).Row(null, "- 12 -")
            .Row("รายละเอียดโครงการพัฒนา", null, null, null, null, null, null, null, null, null, null, "แบบ ผ.02").Preamble().Head().Bare(null, null, null, 50)
            .Row(null, null, null, null, null, null, null, null, null, null, null, "แบบ ผ.02").Head().Row(null, null, null, "รุ่นที่ 3", 5).Total(105, 50)));
        var project = Only(analysis);
        Assert.Equal("กองช่าง", project.DivisionName);
        Assert.DoesNotContain(analysis.Findings, f => f.Code is "import.text_continued" or "import.line_ignored");
    }

    [Fact]
    public void Money_without_a_name_after_a_divider_or_a_subtotal_still_belongs_to_the_project_above_and_it_is_said_so()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "อบรม", 100).Banner("แก้ไข 1/2567").Bare(null, null, null, 50).Total(100, 50).Bare(null, null, 7).Project(2, "คลอง", 1).Total(8).Total(108, 50)));
        Assert.Equal(["อบรม", "คลอง"], analysis.Rows.Select(r => r.Name));
        Assert.Equal([107, 50], analysis.Rows[0].Draft!.Budgets.Take(2).Select(b => b.Amount));
        Assert.Equal(2, analysis.Findings.Count(f => f.Code == "import.continued_after_break" && f.Severity == FindingSeverity.Guess));
        Assert.Equal((null, "แก้ไข 1/2567"), (analysis.Rows[0].Draft!.AmendmentLabel, analysis.Rows[1].Draft!.AmendmentLabel));
        Reconciles(analysis);
    }

    [Fact]
    public void A_named_row_without_a_number_after_a_divider_is_a_project_of_its_own()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "อบรม", 100).Banner("เพิ่มเติม 1/2567").Bare(null, "ขุดคลอง", 50).Bare(null, "- ช่วงที่ 2", 5).Total(155)));
        Assert.Equal([("อบรม", null), ("ขุดคลอง", "เพิ่มเติม 1/2567")], analysis.Rows.Select(r => (r.Name, r.Draft!.AmendmentLabel)));
        Assert.Contains(analysis.Findings, f => f.Code == "import.number_missing" && f.Value == "ขุดคลอง");
        Reconciles(analysis);
    }

    [Fact]
    public void A_number_merged_over_rows_holds_for_all_of_them()
    {
        var analysis = AnImport.Of(Book(s =>
        {
            s.Project(1, "อบรม", 100);
            s.Project(null, "ศึกษาดูงาน", 50).Project(null, "ติดตามผล", null, 5).Merge($"A{s.Last - 2}:A{s.Last}");
            s.Project(2, "คลอง", 1).Total(151, 5);
        }));
        Assert.Equal(["อบรม", "คลอง"], analysis.Rows.Select(r => r.Name));
        Assert.Equal(["ศึกษาดูงาน", "ติดตามผล"], analysis.Rows[0].Draft!.Lines.Select(l => l.Name));
        Reconciles(analysis);
    }

    [Fact]
    public void Texts_merged_over_numbered_rows_hold_for_all_of_them_but_money_only_once()
    {
        var analysis = AnImport.Of(Book(s => s.Row(1, "ถนน", "เพื่อ", "เป้า", 100, null, null, null, null, "ชี้", "ผล", "กองช่าง").Row(2, "คลอง", null, null, null, 5)
            .Merge($"C{s.Last - 1}:C{s.Last}").Merge($"E{s.Last - 1}:E{s.Last}").Merge($"L{s.Last - 1}:L{s.Last}").Total(100, 5)));
        Assert.Equal([("เพื่อ", "กองช่าง"), ("เพื่อ", "กองช่าง")], analysis.Rows.Select(r => (r.Draft!.Objective, r.DivisionName)));
        Reconciles(analysis);
    }

    [Fact]
    public void An_amount_merged_over_years_is_questioned()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "ถนน", 100).Merge($"E{s.Last}:G{s.Last}")));
        Assert.Equal(("E", "100"), analysis.Findings.Where(f => f.Code == "import.amount_over_years").Select(f => (f.Column, f.Value)).Single());
    }

    [Fact]
    public void An_amount_merged_down_over_projects_is_questioned_and_one_of_a_project_in_merged_rows_is_not()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "ถนน", 100).Project(2, "คลอง").Merge($"E{s.Last - 1}:E{s.Last}")
            .Project(3, "ท่อ", 7).Row(null, null, "2. เพื่อ").Merge($"A{s.Last - 1}:A{s.Last}").Merge($"B{s.Last - 1}:B{s.Last}").Merge($"E{s.Last - 1}:E{s.Last}").Total(107)));
        var guess = Assert.Single(analysis.Findings, f => f.Code == "import.amount_over_rows");
        Assert.Equal((13, "E", "100", 14), (guess.Row, guess.Column, guess.Value, guess.Args!["lastRow"]));
        Reconciles(analysis);
    }

    [Fact]
    public void A_name_of_its_own_without_a_number_is_counted_above_and_said_so()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "อบรม", 100).Bare(null, "ศึกษาดูงาน", 50).Total(150)));
        Assert.Equal("ศึกษาดูงาน", Assert.Single(analysis.Findings, f => f.Code == "import.name_continued").Value);
        Reconciles(analysis);
    }

    [Theory]
    [InlineData("กิจกรรมวันเด็กแห่งชาติ")]
    [InlineData("ร.ร.วัดไทร ปรับปรุงอาคาร")]
    [InlineData("พ.ร.บ. อบรมให้ความรู้")]
    [InlineData("หมู่ 5 ก่อสร้างถนน")]
    [InlineData("(1) ก่อสร้างถนน")]
    [InlineData("ก. ก่อสร้างถนน")]
    public void A_whole_row_without_a_number_is_a_project_whatever_its_name_begins_with(string name)
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "อบรม", 100).Project(null, name, 50)
            .Row(null, name + " ต่อ", "เพื่อ", "เป้า", 7, null, null, null, null, "ชี้", "ผล").Total(157)));
        Assert.Equal([("อบรม", 100m), (name, 50m), (name + " ต่อ", 7m)], analysis.Rows.Select(r => (r.Name, r.Draft!.Budgets[0].Amount!.Value)));
        Assert.Equal([14, 15], analysis.Findings.Where(f => f.Code == "import.number_missing").Select(f => f.Row!.Value));
    }

    [Fact]
    public void Named_or_numbered_money_never_joins_the_project_above_in_silence()
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "อบรม", 100).Bare(null, "กิจกรรมที่ 2", 1).Bare("1.1", "รุ่นแรก", 2).Bare("1.2", null, 4).Project(null, "อบรม", 8)
            .Bare(null, "ก.ศึกษาดูงาน", 16).Project(null, "- ลงพื้นที่", 32).Bare(null, "ร.ร.วัดไทร", 64).Bare(null, null, 128).Total(355)));
        Assert.Equal(355, Only(analysis).Draft!.Budgets[0].Amount);
        Assert.Equal([14, 15, 16, 17, 18, 19], analysis.Findings.Where(f => f.Code == "import.part_counted" && f.Severity == FindingSeverity.Guess).Select(f => f.Row!.Value));
        Assert.Equal(20, Assert.Single(analysis.Findings, f => f.Code == "import.name_continued").Row);
    }

    [Theory]
    [InlineData("ใหม่")]
    [InlineData("1/2")]
    [InlineData("1ก")]
    public void A_row_with_something_else_for_a_number_is_a_project_when_it_has_a_name(string number)
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "อบรม", 100).Bare(number, "ขุดคลอง", 50).Bare("-", null, 5).Total(155)));
        Assert.Equal([100, 55], analysis.Rows.Select(r => r.Draft!.Budgets[0].Amount!.Value));
        Assert.Contains(analysis.Findings, f => f.Code == "import.number_missing");
    }

    [Theory]
    [InlineData("รวม", "แผนงานการศึกษา")]
    [InlineData("รวม", "5 โครงการ")]
    [InlineData(null, "รวมเป็นเงินทั้งสิ้น")]
    [InlineData(null, "รวมสายงาน")]
    [InlineData("รวมทั้งสิ้น", null)]
    public void A_total_in_any_wording_is_no_row(string? first, string? second)
    {
        var analysis = AnImport.Of(Book(s => s.Project(1, "อบรม", 100).Bare(null, null, 7).Row(first, second, null, null, 107)));
        Assert.Equal(107, Only(analysis).Draft!.Budgets[0].Amount);
    }

    [Fact]
    public void A_total_may_be_labelled_before_the_amounts() =>
        Only(AnImport.Of(Book(s => s.Project(1, "อบรม", 100).Bare(null, null, 7).Row(null, null, null, "รวมงบประมาณ", 107).Row(null, null, null, "รวมจำนวนโครงการ", 1))));

    [Fact]
    public void A_broken_reference_in_a_text_or_number_is_an_error_and_never_a_name()
    {
        var error = new RawCell("""<c r="CELL" t="e"><f>A1</f><v>#REF!</v></c>""");
        var analysis = AnImport.Of(Book(s => s.Row(1, error, "เพื่อ", "เป้า", 1).Row(error, "คลอง", "เพื่อ", "เป้า", 2).Row(3, new RawCell("""<c r="CELL" t="str"><f>"ท่อ"</f><v>ท่อ</v></c>"""), "เพื่อ", "เป้า", 3)));
        Assert.Equal(["", "คลอง", "ท่อ"], analysis.Rows.Select(r => r.Name));
        Assert.Equal(ImportRowStatus.Error, analysis.Rows[0].Status);
        Assert.Contains(analysis.Findings, f => f is { Code: "import.formula_error", Row: 13, Column: "B", Value: "#REF!", Severity: FindingSeverity.Error });
        Assert.Contains(analysis.Findings, f => f is { Code: "import.formula_value", Row: 15, Column: "B", Value: "ท่อ" });
    }

    /// <summary>Any mixture of the shapes above: the money of the book is the money of its projects.</summary>
    [Fact]
    public void Whatever_the_order_of_rows_no_baht_and_no_project_is_lost()
    {
        var random = new Random(2570);
        for (var round = 0; round < 200; round++)
        {
            var (money, counted, number) = (new decimal[5], new int[5], 0);
            decimal?[] Amounts() => [.. Enumerable.Range(0, 5).Select(i => random.Next(3) == 0 ? random.Next(1, 99) * 100m : (decimal?)null)];
            void Own(decimal?[] amounts)
            {
                for (var i = 0; i < 5; i++)
                    (money[i], counted[i]) = (money[i] + (amounts[i] ?? 0), counted[i] + (amounts[i] > 0 ? 1 : 0));
            }
            void More(decimal?[] amounts)
            {
                for (var i = 0; i < 5; i++)
                    money[i] += amounts[i] ?? 0;
            }
            var projects = 0;
            var analysis = AnImport.Of(Book(s =>
            {
                var name = "";
                for (var row = 0; row < 40; row++)
                {
                    var amounts = Amounts();
                    object?[] cells = [.. amounts.Select(a => (object?)a)];
                    var kind = row == 0 ? 0 : random.Next(9);
                    if (kind <= 2)
                    {
                        (name, projects) = ($"โครงการที่ {row} รอบ {round}", projects + 1);
                        s.Project(++number, name, cells);
                        Own(amounts);
                    }
                    else if (kind == 3)
                        s.Head();
                    else if (kind == 4)
                    {
                        s.Banner($"แก้ไข {row}/2567");
                        number = 0;
                    }
                    else if (kind == 5)
                        s.Preamble().Head();
                    else
                    {
                        s.Row([null, kind == 6 ? name : null, null, kind == 7 ? "เป้าหมายเพิ่ม" : null, .. cells]);
                        More(amounts);
                    }
                }
                s.Total([.. money.Select(m => (object?)m)]);
                s.Row([null, "รวมจำนวนโครงการ", null, null, .. counted.Select(c => (object?)c)]);
            }));
            Assert.Equal(money, analysis.Summary.Totals.Select(t => t.Amount));
            Assert.Equal(counted, analysis.Summary.Totals.Select(t => t.Projects));
            Assert.Equal(projects, analysis.Rows.Count);
            Assert.DoesNotContain(analysis.Findings, f => f.Severity == FindingSeverity.Error || f.Code is "import.totals_differ" or "import.counts_differ");
        }
    }

    private static void Reconciles(AnalysedImport analysis) => Assert.True(analysis.Summary.Sheets[0].Reconciles);

    private static AnalysedRow Only(AnalysedImport analysis)
    {
        Reconciles(analysis);
        return Assert.Single(analysis.Rows);
    }

    private static XlsxFile Book(Action<XlsxSheet> rows) => AForm.Book(s => rows(s.Start()));
}
