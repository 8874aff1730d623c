using System.Text;
using LocalPlan.Application.Imports;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>CSV files with names of columns in their first row, and forms saved as CSV.</summary>
public sealed class TableTraitTests
{
    private const string Blank = ",,,,,,";
    private const string Section = "form,strategy_no,strategy,tactic_code,tactic,plan_class,no,project_name,objective,target,budget_2566,indicator,agency\n"
        + "ผ.02,1,ยุทธศาสตร์ด้านถนน,1.1,พัฒนาถนน,แผนงานการศึกษา,";

    [Fact]
    public void English_names_of_columns_are_those_of_the_export()
    {
        var row = Only("form,strategy_no,strategy,tactic_code,tactic,plan_class,amendment,no,project_name,objective,target,budget_2566,budget_2567,indicator,expected_result,agency,ordinance_2566,subrows_budget_2569\n"
            + "ผ.02/1,2,ยุทธศาสตร์ที่ดี,2.1,ส่งเสริม,แผนงานการศึกษา,เพิ่มเติม ฉบับที่ 3,1,ถนน,เพื่อ,เป้า,0,500000,ชี้,ผล,กองช่าง,400000,999\n");
        Assert.Equal((FormKind.Community, "2", "2.1", "เพิ่มเติม ฉบับที่ 3"), (row.Draft!.Form, row.Strategy!.Number, row.Tactic!.Number, row.Draft.AmendmentLabel));
        Assert.Equal([0, 500_000, null, null, null], row.Draft.Budgets.Select(b => b.Amount));
        Assert.Equal(400_000, row.Draft.Ordinance[0].Amount);
    }

    [Fact]
    public void Thai_names_of_columns_are_those_of_the_forms()
    {
        var row = Only("ลำดับที่;แผนงาน;ยุทธศาสตร์;กลยุทธ์;ชื่อโครงการ;วัตถุประสงค์;เป้าหมาย;งบประมาณ 2566;ปี 2567;ตัวชี้วัด;ผลที่คาดว่าจะได้รับ;หน่วยงานรับผิดชอบหลัก;แหล่งงบประมาณ\n"
            + "๑;แผนงานการศึกษา;1. ยุทธศาสตร์ด้านคน;1.1 พัฒนาคน;อบรม;เพื่อ;เป้า;๑,๐๐๐;-;ชี้;ผล;กองการศึกษา;เงินสะสม\n");
        Assert.Equal(("อบรม", "1", "ยุทธศาสตร์ด้านคน", "1.1", "กองการศึกษา", "เงินสะสม"),
            (row.Name, row.Strategy!.Number, row.Strategy.Name, row.Tactic!.Number, row.DivisionName, row.Draft!.FundingSource));
        Assert.Equal([1_000, 0], row.Draft.Budgets.Take(2).Select(b => b.Amount));
    }

    [Fact]
    public void Without_a_column_of_numbers_every_row_is_a_project_and_with_one_a_blank_is_a_part()
    {
        Assert.Equal(2, Analyse("project_name,plan_class,budget_2566\nก,การศึกษา,1\nข,การศึกษา,2\n").Rows.Count);
        var analysis = Analyse("no,project_name,plan_class,budget_2566\n1,ก,การศึกษา,1\n,- ส่วนที่ 2,การศึกษา,2\n,รวม,,3\n");
        Assert.Equal((1, 1, 3m), (analysis.Rows.Count, analysis.Summary.Counts.ContinuationRows, analysis.Rows[0].Draft!.Budgets[0].Amount));
    }

    [Fact]
    public void A_whole_row_whose_number_was_forgotten_is_a_project_and_said_so()
    {
        var analysis = Analyse($"{Section}1,ถนน,เพื่อ,5 เมตร,1,ร้อยละ 80,กองช่าง\n{Blank},คลอง,เพื่อ,6 เมตร,2,ร้อยละ 80,กองช่าง\n");
        Assert.Equal(["ถนน", "คลอง"], analysis.Rows.Select(r => r.Name));
        Assert.Contains(analysis.Findings, f => f is { Code: "import.number_missing", Row: 3, Value: "คลอง" });
    }

    [Fact]
    public void A_doubtful_row_without_a_number_is_counted_above_and_said_so()
    {
        var analysis = Analyse($"{Section}1,ถนน,เพื่อ,5 เมตร,1,ร้อยละ 80,กองช่าง\n{Blank},คลอง,,,2,,\n{Blank},- ช่วงที่ 2,,,3,,\n{Blank},,,ช่วงที่ 3,,,\n{Blank}-,ดูงาน,เพื่อ,6 เมตร,4,ร้อยละ 80,กองช่าง\n");
        Assert.Equal((10m, 4), (Assert.Single(analysis.Rows).Draft!.Budgets[0].Amount, analysis.Summary.Counts.ContinuationRows));
        Assert.Equal([("คลอง", 3)], analysis.Findings.Where(f => f.Code == "import.name_continued").Select(f => (f.Value, f.Row!.Value)));
    }

    [Fact]
    public void Parts_that_sorting_has_brought_to_the_top_are_errors_and_no_projects()
    {
        var analysis = Analyse($"{Section}-,,,ช่วงที่ 2,5,,\n{Section.Split('\n')[1]},- ช่วงที่ 3,,,7,,\n{Section.Split('\n')[1]}2,คลอง,,,1,,\n{Section.Split('\n')[1]}1,ถนน,,,1,,\n");
        Assert.Equal([ImportRowStatus.Error, ImportRowStatus.New, ImportRowStatus.New], analysis.Rows.Select(r => r.Status));
        Assert.Equal([2, 3], analysis.Findings.Where(f => f is { Code: "import.part_alone", Severity: FindingSeverity.Error }).Select(f => f.Row!.Value));
    }

    [Fact]
    public void Parts_below_numbers_that_do_not_go_up_are_questioned()
    {
        string Numbers(params int[] numbers) => "no,project_name,plan_class,budget_2566\n" + string.Concat(numbers.Select(n => $"{n},โครงการ {n},การศึกษา,1\n-,,,2\n"));
        Assert.DoesNotContain(Analyse(Numbers(1, 2, 2, 10, 1, 2)).Findings, f => f.Code == "import.rows_disordered");
        Assert.Equal(3, Assert.Single(Analyse(Numbers(1, 10, 2)).Findings, f => f.Code == "import.rows_disordered").Args!["count"]);
    }

    [Theory]
    [InlineData(0, "ผ.02/1")]
    [InlineData(1, "2")]
    [InlineData(2, "ยุทธศาสตร์ด้านคน")]
    [InlineData(3, "1.2")]
    [InlineData(4, "พัฒนาคน")]
    [InlineData(5, "แผนงานการพาณิชย์")]
    public void Another_section_ends_the_project_above(int column, string text)
    {
        var cells = "ผ.02,1,ยุทธศาสตร์ด้านถนน,1.1,พัฒนาถนน,แผนงานการศึกษา".Split(',');
        cells[column] = text;
        var analysis = Analyse($"{Section}1,ถนน,,,1,,\n{string.Join(',', cells)},,คลอง,,,2,,\n");
        Assert.Equal(["ถนน", "คลอง"], analysis.Rows.Select(r => r.Name));
        Assert.Contains(analysis.Findings, f => f is { Code: "import.number_missing", Value: "คลอง" });
    }

    [Fact]
    public void A_row_that_only_says_where_it_belongs_or_notes_something_is_left_out_and_said_so()
    {
        var analysis = Analyse($"{Section}1,ถนน,,,1,,\nผ.02,1,ยุทธศาสตร์ด้านถนน,1.1,พัฒนาถนน,แผนงานการศึกษา,,,,,,,\nหมายเหตุ,,,,,,,,,,,,\n");
        Assert.Single(analysis.Rows);
        Assert.Equal([(3, "A", "ผ.02"), (4, "A", "หมายเหตุ")], analysis.Findings.Where(f => f.Code == "import.line_ignored").Select(f => (f.Row!.Value, f.Column!, f.Value!)));
    }

    [Theory]
    [InlineData(",,,,,,,รวม,,,3,,", true)]
    [InlineData("รวมทั้งสิ้น,,,,,,,,,,3,,", true)]
    [InlineData("ผ.02,1,ยุทธศาสตร์ด้านถนน,1.1,พัฒนาถนน,แผนงานการศึกษา,,รวมงบประมาณ,,,3,,", true)]
    [InlineData(",,,,,,,รวม,,,4,,", false)]
    public void A_total_of_a_table_is_held_against_its_rows(string total, bool reconciles)
    {
        var analysis = Analyse($"{Section}1,ถนน,,,1,,\n{Blank},,,ช่วงที่ 2,2,,\n{total}\n");
        Assert.Equal((1, reconciles), (analysis.Rows.Count, analysis.Summary.Sheets[0].Reconciles));
        Assert.Equal(reconciles ? [] : [(4, "K")], analysis.Findings.Where(f => f.Code == "import.totals_differ").Select(f => (f.Row!.Value, f.Column!)));
    }

    [Fact]
    public void Each_section_of_a_table_has_its_own_total_and_a_count()
    {
        var analysis = Analyse($"{Section}1,ถนน,,,1,,\n,,,,,,,รวม,,,1,,\nผ.02,2,ยุทธศาสตร์ด้านคน,2.1,พัฒนาคน,แผนงานการศึกษา,1,อบรม,,,5,,\n,,,,,,,รวม,,,5,,\n,,,,,,,รวมทั้งสิ้น,,,6,,\n,,,,,,,รวมจำนวนโครงการ,,,3,,\n");
        Assert.Equal((2, 3, true), (analysis.Rows.Count, analysis.Summary.Sheets[0].PrintedTotals.Count, analysis.Summary.Sheets[0].Reconciles));
        Assert.Equal(2m, Assert.Single(analysis.Findings, f => f.Code == "import.counts_differ").Args!["computed"]);
    }

    [Fact]
    public void A_project_of_a_table_that_begins_like_a_total_stays_one() => Assert.Equal(["รวมพลังสามัคคี", "รวมงบประมาณสนับสนุนชุมชน"],
        Analyse($"{Section}1,รวมพลังสามัคคี,,,1,,\nผ.02,1,ยุทธศาสตร์ด้านถนน,1.1,พัฒนาถนน,แผนงานการศึกษา,2,รวมงบประมาณสนับสนุนชุมชน,,,1,,\n").Rows.Select(r => r.Name));

    [Theory]
    [InlineData("แบบ ผ.02/1", FormKind.Community, false)]
    [InlineData("ประสานแผน", FormKind.Coordination, false)]
    [InlineData("ผ. ๐๓", FormKind.Equipment, false)]
    [InlineData("", FormKind.Project, false)]
    [InlineData("ผ.05", FormKind.Project, true)]
    [InlineData("ผ.02/9", FormKind.Project, true)]
    public void A_label_that_names_no_form_is_asked_about_once(string label, FormKind form, bool asked)
    {
        var analysis = Analyse($"form,no,project_name,target,plan_class,budget_2566\n{label},1,ก,เป้า,การศึกษา,1\n{label},2,ข,เป้า,การศึกษา,1\n");
        Assert.All(analysis.Rows, r => Assert.Equal(form, r.Draft!.Form));
        Assert.Equal(asked ? [(2, "A", label)] : [], analysis.Findings.Where(f => f.Code == "import.form_unknown").Select(f => (f.Row!.Value, f.Column!, f.Value!)));
    }

    [Fact]
    public void Wrong_cells_are_named_by_row_and_letter()
    {
        var analysis = Analyse("project_name,plan_class,budget_2566,budget_2571\nก,การศึกษา,x,\nข,การศึกษา,1,5\n");
        Assert.Equal([("import.amount_invalid", 2, "C"), ("import.year_outside_window", 3, "D")],
            analysis.Findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => (f.Code, f.Row!.Value, f.Column!)));
    }

    [Fact]
    public void A_form_saved_as_CSV_is_read_as_the_form()
    {
        var analysis = Analyse("รายละเอียดโครงการพัฒนา\n1. ยุทธศาสตร์ด้านคน\n1.1 พัฒนาคน\n(1) แผนงานการศึกษา\n\nที่,โครงการ,วัตถุประสงค์,เป้าหมาย,งบประมาณ,,,,,ตัวชี้วัด,ผลที่คาดว่าจะได้รับ,หน่วยงานรับผิดชอบหลัก\n"
            + ",,,,2566,2567,2568,2569,2570,,,\n1,อบรม,เพื่อ,เป้า,\" 1,000 \",,,,,ชี้,ผล,กองการศึกษา\n,รวม,,,\"1,000\"\n");
        Assert.Equal(("อบรม", "1.1", 8, true), (analysis.Rows[0].Name, analysis.Rows[0].Tactic!.Number, analysis.Rows[0].Row, analysis.Summary.Sheets[0].Reconciles));
    }

    [Fact]
    public void A_year_that_two_columns_name_is_read_once_and_said_so()
    {
        var analysis = Analyse("no,project_name,plan_class,budget_2566,budget_2566,งบประมาณ 2566,budget_2567\n1,ก,การศึกษา,1,2,3,4\n");
        Assert.Equal([1, 4], analysis.Rows[0].Draft!.Budgets.Take(2).Select(b => b.Amount));
        Assert.Equal([("E", "D"), ("F", "D")], analysis.Findings.Where(f => f.Code == "import.year_repeated").Select(f => (f.Column!, (string)f.Args!["column"])));
    }

    private static AnalysedRow Only(string csv) => Assert.Single(Analyse(csv).Rows);

    private static AnalysedImport Analyse(string csv) => AnImport.Of("plan.csv", Encoding.UTF8.GetBytes(csv));
}
