using LocalPlan.Application.Imports;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>Where a form stands in a book, and how its head is laid out.</summary>
public sealed class FormTraitTests
{
    [Fact]
    public void Forms_are_found_among_other_sheets_which_are_listed_with_the_reason()
    {
        var file = new XlsxFile()
            .Sheet("คำนำ", s => s.Banner("คำนำ").Row("แผนพัฒนาท้องถิ่นฉบับนี้จัดทำขึ้นเพื่อ…"))
            .Sheet("ว่าง", _ => { })
            .Sheet("ผ.01", s => s.Row("ยุทธศาสตร์", "ปี 2566", null, "รวม 5 ปี").Row(null, "จำนวนโครงการ", "งบประมาณ", "จำนวน").Row("1. ยุทธศาสตร์", 3, 50_000, 3))
            .Sheet("ผ.02", s => s.Start().Project(1, "ถนน", 100));
        var sheets = AnImport.Of(file).Summary.Sheets;
        Assert.Equal([false, false, false, true], sheets.Select(s => s.Recognised));
        Assert.Equal(["import.sheet_not_a_form", "import.sheet_empty", "import.sheet_is_summary", null], sheets.Select(s => s.ReasonCode));
        Assert.Equal(1, sheets[3].Projects);
    }

    [Fact]
    public void The_head_may_stand_anywhere_and_its_columns_in_any_order()
    {
        var row = Only(new XlsxFile().Sheet("แผ่น1", s => s.Skip(7).Banner(AForm.Strategy).Banner(AForm.Tactic).Banner(AForm.PlanClass).Skip(3)
            .Row(null, "หน่วยงานที่รับผิดชอบ", "งบประมาณและที่มา", null, null, null, null, "ลำดับที่", "เป้าหมาย", "ชื่อโครงการ/กิจกรรม", "ผลที่คาดว่าจะได้รับ", "วัตถุประสงค์", "ตัวชี้วัด")
            .Row(null, null, "ปี 2566", "ปี 2567", "ปี 2568", "ปี 2569", "ปี 2570")
            .Row(null, "กองช่าง", 10, 20, null, "-", 50, "๑", "เป้า", "ถนน", "ผล", "เพื่อ", "ชี้")));
        Assert.Equal("ถนน|เพื่อ|เป้า|ชี้|ผล|กองช่าง", Texts(row));
        Assert.Equal([10, 20, null, 0, 50], row.Draft!.Budgets.Select(b => b.Amount));
    }

    [Fact]
    public void The_working_copy_keeps_what_the_ordinances_gave_apart()
    {
        var row = Only(new XlsxFile().Sheet("ก", s => s.Preamble()
            .Row("ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย", "งบประมาณ", null, null, null, null, "เทศบัญญัติ", null, null, null, null, "ตัวชี้วัด", "ผลที่คาดว่าจะได้รับ", "หน่วยงานรับผิดชอบหลัก")
            .Row(null, null, null, null, "2566", "2567", "2568", "2569", "2570", "2566", "2567", "2568", "2569", "2570")
            .Row(1, "ถนน", "เพื่อ", "เป้า", " 100 ", null, null, null, null, " 90 ", "-", null, null, null, "ชี้", "ผล", "กองช่าง")));
        Assert.Equal([100, null, null, null, null], row.Draft!.Budgets.Select(b => b.Amount));
        Assert.Equal([90, 0, null, null, null], row.Draft.Ordinance.Select(b => b.Amount));
    }

    [Theory]
    [InlineData("หน่วย : พันบาท", "งบประมาณ", "", "A2")]
    [InlineData("(หน่วย: ล้านบาท)", "งบประมาณ", "(บาท)", "A2")]
    [InlineData("(ล้านบาท)", "งบประมาณ", "", "A2")]
    [InlineData("บัญชีโครงการ (หน่วยนับ : แสนบาท)", "งบประมาณ", "", "A2")]
    [InlineData("", "งบประมาณ (ล้านบาท)", "", "E4")]
    [InlineData("", "งบประมาณ\n(หน่วย : พันบาท)", "", "E4")]
    [InlineData("", "งบประมาณ", "(พันบาท)", "E6")]
    [InlineData("", "Budget (Million Baht)", "", "E4")]
    public void Money_in_another_unit_than_the_baht_is_refused_where_the_unit_stands(string line, string budget, string below, string cell)
    {
        var analysis = AnImport.Of(Unit(line, budget, below));
        Assert.Equal([ImportRowStatus.Error, ImportRowStatus.Error], analysis.Rows.Select(r => r.Status));
        Assert.Equal([("import.amounts_not_in_baht", cell)], analysis.Findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => (f.Code, $"{f.Column}{f.Row}")));
    }

    [Theory]
    [InlineData("หน่วย : บาท", "งบประมาณ")]
    [InlineData("โครงการที่มีวงเงินเกิน 1 ล้านบาท ขึ้นไป", "งบประมาณ (บาท)")]
    [InlineData("หน่วยงาน : กองช่าง", "งบประมาณ")]
    public void Baht_and_words_about_money_refuse_nothing(string line, string budget) =>
        Assert.All(AnImport.Of(Unit(line, budget, "(บาท)")).Rows, r => Assert.Equal(ImportRowStatus.New, r.Status));

    [Fact]
    public void A_year_may_name_its_unit_and_a_line_between_rows_holds_for_those_below()
    {
        var years = AnImport.Of(new XlsxFile().Sheet("ก", s => s.Banner(AForm.PlanClass).Head("2566\n(ล้านบาท)", "2567\n(ล้านบาท)", "2568", "2569", "2570").Project(1, "ถนน", 1.5)));
        Assert.Equal(("import.amounts_not_in_baht", 1.5m), (years.Findings.Single(f => f.Severity == FindingSeverity.Error).Code, years.Rows[0].Draft!.Budgets[0].Amount));
        var later = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100).Row(null, null, null, null, null, null, null, null, null, null, null, "หน่วย : พันบาท").Project(2, "คลอง", 5)));
        Assert.Equal([ImportRowStatus.New, ImportRowStatus.Error], later.Rows.Select(r => r.Status));
        var table = AnImport.Of("a.csv", System.Text.Encoding.UTF8.GetBytes("no,project_name,plan_class,งบประมาณ 2566 (พันบาท)\n1,ก,การศึกษา,5\n"));
        Assert.Equal(("import.amounts_not_in_baht", "D"), table.Findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => (f.Code, f.Column!)).Single());
    }

    [Theory]
    [InlineData(66, 67, 68, 69, 70)]
    [InlineData("ปี 66", "ปี 67", "ปี 68", "ปี 69", "ปี 70")]
    [InlineData("พ.ศ. ๖๖", "พ.ศ. ๖๗", "พ.ศ. ๖๘", "พ.ศ. ๖๙", "พ.ศ. ๗๐")]
    public void Years_of_two_digits_are_years_where_they_follow_each_other(params object[] years)
    {
        var analysis = AnImport.Of(new XlsxFile().Sheet("ก", s => s.Banner(AForm.PlanClass).Head(years).Project(1, "ถนน", 10, 20, 30, 40, 50).Bare(null, null, 66, 67, 68, 69, 70)));
        Assert.Equal([76, 87, 98, 109, 120], Assert.Single(analysis.Rows).Draft!.Budgets.Select(b => b.Amount));
        Assert.DoesNotContain(analysis.Findings, f => f.Code == "import.years_assumed");
    }

    [Fact]
    public void Rows_that_the_spreadsheet_hides_are_read_and_said_so()
    {
        var sheet = new XlsxSheet("ก", null).Start().Project(1, "ถนน", 1).Project(2, "คลอง", 2).Project(3, "ท่อ", 3);
        var xml = sheet.ToXml("http://schemas.openxmlformats.org/spreadsheetml/2006/main").Replace("<row r=\"14\">", "<row r=\"14\" hidden=\"1\">", StringComparison.Ordinal).Replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">", StringComparison.Ordinal);
        var analysis = AnImport.Of(new XlsxFile().Sheet("ก", _ => { }).Part("xl/worksheets/sheet1.xml", xml));
        Assert.Equal(3, analysis.Rows.Count);
        var guess = Assert.Single(analysis.Findings, f => f.Code == "import.rows_hidden");
        Assert.Equal((14, 1, 14), (guess.Row, guess.Args!["count"], guess.Args["last"]));
    }

    [Fact]
    public void A_workbook_may_prefix_the_names_of_its_elements()
    {
        const string space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var xml = System.Text.RegularExpressions.Regex.Replace(new XlsxSheet("ก", null).Start().Project(1, "ถนน", 5).ToXml(space), "<(/?)(?=[a-z])", "<$1x:").Replace("xmlns=", "xmlns:x=", StringComparison.Ordinal);
        Assert.Equal(5, Only(new XlsxFile().Sheet("ก", _ => { }).Part("xl/worksheets/sheet1.xml", xml)).Draft!.Budgets[0].Amount);
    }

    private static XlsxFile Unit(string line, string budget, string below) => new XlsxFile().Sheet("ก", s =>
    {
        s.Banner(AForm.PlanClass).Banner(line).Skip(1)
            .Row("ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย", budget, null, null, null, null, "ตัวชี้วัด", "ผลที่คาดว่าจะได้รับ", "หน่วยงานรับผิดชอบหลัก")
            .Row(null, null, null, null, 2566, 2567, 2568, 2569, 2570);
        if (below.Length > 0)
            s.Row(null, null, null, null, below, below, below, below, below);
        s.Project(1, "ถนน", 100).Project(2, "คลอง", 5);
    });

    [Theory]
    [InlineData("งบประมาณ", "เบิกจ่าย")]
    [InlineData("งบประมาณ", "งบประมาณที่ได้รับ")]
    [InlineData("งบประมาณ", "งบประมาณที่ได้รับอนุมัติ")]
    [InlineData("งบประมาณ", "ปรับปรุงใหม่")]
    public void A_second_block_of_the_same_years_is_named_and_left_out(string first, string second)
    {
        var analysis = AnImport.Of(Blocks(first, second, [100, 7, null, null, null], [90, null, null, null, null]));
        Assert.Equal([100, 7, null, null, null], analysis.Rows[0].Draft!.Budgets.Select(b => b.Amount));
        Assert.True(analysis.Summary.Sheets[0].Reconciles);
        Assert.Equal(
            [(11, "J", "2566", 2566, "E"), (11, "K", "2567", 2567, "F"), (11, "L", "2568", 2568, "G"), (11, "M", "2569", 2569, "H"), (11, "N", "2570", 2570, "I")],
            analysis.Findings.Where(f => f.Code == "import.year_repeated").Select(f => (f.Row!.Value, f.Column!, f.Value!, (int)f.Args!["year"], (string)f.Args["column"])));
    }

    [Fact]
    public void The_block_of_the_plan_is_taken_also_where_it_stands_second()
    {
        var analysis = AnImport.Of(Blocks("ผลการเบิกจ่าย", "งบประมาณ", [90, null, null, null, null], [100, 7, null, null, null]));
        Assert.Equal([100, 7, null, null, null], analysis.Rows[0].Draft!.Budgets.Select(b => b.Amount));
        Assert.Equal(["E", "F", "G", "H", "I"], analysis.Findings.Where(f => f.Code == "import.year_repeated").Select(f => f.Column));
    }

    /// <summary>Two blocks of five years, a row in both, a total, and the head once more as on a second page.</summary>
    private static XlsxFile Blocks(string first, string second, object?[] left, object?[] right)
    {
        XlsxSheet Head(XlsxSheet s) => s
            .Row("ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย", first, null, null, null, null, second, null, null, null, null, "ตัวชี้วัด", "ผลที่คาดว่าจะได้รับ", "หน่วยงานรับผิดชอบหลัก")
            .Row(null, null, null, null, 2566, 2567, 2568, 2569, 2570, 2566, 2567, 2568, 2569, 2570);
        return new XlsxFile().Sheet("ก", s => Head(Head(s.Preamble()).Row([1, "ถนน", "เพื่อ", "เป้า", .. left, .. right, "ชี้", "ผล", "กองช่าง"]))
            .Row([null, "รวม", null, null, .. left, .. right]));
    }

    [Fact]
    public void A_head_may_be_split_over_three_rows()
    {
        var row = Only(new XlsxFile().Sheet("ก", s => s.Preamble()
            .Row("ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย", "งบประมาณ", null, null, null, null, "ตัวชี้วัด", "ผลที่", "หน่วยงาน")
            .Row(null, null, null, "(ผลผลิตของ", "2566", "2567", "2568", "2569", "2570", "(KPI)", "คาดว่า", "รับผิดชอบ")
            .Row(null, null, null, "โครงการ)", "(บาท)", "(บาท)", "(บาท)", "(บาท)", "(บาท)", null, "จะได้รับ", "หลัก")
            .Project(1, "ถนน", 100)));
        Assert.Equal("ถนน|เพื่อให้ประชาชนสัญจรสะดวก|กว้าง 5 เมตร|ร้อยละ 80|ประชาชนสัญจรสะดวก|กองช่าง", Texts(row));
    }

    [Fact]
    public void Columns_that_no_form_has_are_left_out()
    {
        var row = Only(new XlsxFile().Sheet("ก", s => s.Preamble()
            .Row("ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย", "งบประมาณ", null, null, null, null, null, "ตัวชี้วัด", "ผลที่คาดว่าจะได้รับ", "หน่วยงานรับผิดชอบหลัก", "สถานะ")
            .Row(null, null, null, null, 2566, 2567, 2568, 2569, 2570, "รวม 5 ปี", null, null, null, "(ดำเนินการ)")
            .Row(1, "ถนน", "เพื่อ", "เป้า", 1, 2, null, null, null, 3, "ชี้", "ผล", "กองช่าง", "แล้ว")));
        Assert.Equal("ถนน|เพื่อ|เป้า|ชี้|ผล|กองช่าง", Texts(row));
        Assert.Equal([1, 2, null, null, null], row.Draft!.Budgets.Select(b => b.Amount));
    }

    [Fact]
    public void A_head_that_repeats_on_a_page_break_goes_on_with_the_same_project()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100).Preamble().Head().Bare(null, "ช่วงที่ 2", null, 50).Project(2, "คลอง", 1)));
        Assert.Equal(["ถนน", "คลอง"], analysis.Rows.Select(r => r.Name));
        Assert.Equal([100, 50], analysis.Rows[0].Draft!.Budgets.Take(2).Select(b => b.Amount));
        Assert.Equal(["import.part_counted"], analysis.Findings.Where(f => f.Row is not null).Select(f => f.Code));
    }

    [Fact]
    public void A_second_head_in_a_sheet_begins_a_section_of_its_own()
    {
        var rows = AnImport.Of(AForm.Book(s => s.Start().Banner("เพิ่มเติม 1/2567").Project(1, "ถนน", 100)
            .Start("2. ยุทธศาสตร์ด้านสังคม", "2.1 ส่งเสริมการศึกษา", "(1) แผนงานการศึกษา").Project(1, "โรงเรียน", 5))).Rows;
        Assert.Equal([("1", "1.1", "เพิ่มเติม 1/2567"), ("2", "2.1", null)], rows.Select(r => (r.Strategy!.Number, r.Tactic!.Number, r.Draft!.AmendmentLabel)));
        Assert.Equal(AnImport.PlanClassId("แผนงานการศึกษา"), rows[1].Draft!.PlanClassId);
    }

    [Theory]
    [InlineData("๒๕๖๖", "ปี ๒๕๖๗", "พ.ศ. 2568", "ปีงบประมาณ 2569", "ปี พ.ศ. 2570")]
    [InlineData("2566\n(บาท)", "2567 (บาท)", "ปี2568", "งบประมาณ 2569", "2570.")]
    public void Years_are_read_as_people_write_them(params string[] years)
    {
        var row = Only(AForm.Book(s => s.Preamble().Head([.. years]).Project(1, "ถนน", 1, 2, 3, 4, 5)));
        Assert.Equal([(2566, 1m), (2567, 2m), (2568, 3m), (2569, 4m), (2570, 5m)], row.Draft!.Budgets.Select(b => (b.FiscalYear, b.Amount!.Value)));
    }

    [Fact]
    public void Years_of_the_Common_Era_are_questioned()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Preamble().Head(2023, 2024, 2025, 2026, 2027).Project(1, "ถนน", 1)));
        Assert.Equal(1, analysis.Rows[0].Draft!.Budgets[0].Amount);
        Assert.Equal(5, analysis.Findings.Count(f => f.Code == "import.year_in_common_era" && f.Severity == FindingSeverity.Guess && f.Column is not null));
    }

    [Fact]
    public void Money_in_a_year_outside_the_plan_is_an_error_at_its_cell()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Preamble().Head(2567, 2568, 2569, 2570, 2571).Project(1, "ถนน", null, null, null, null, 700).Project(2, "คลอง", 5), "แผ่น"));
        var error = Assert.Single(analysis.Findings, f => f.Severity == FindingSeverity.Error);
        Assert.Equal(("import.year_outside_window", "แผ่น", 13, "I", "700"), (error.Code, error.Sheet, error.Row, error.Column, error.Value));
        Assert.Equal([ImportRowStatus.Error, ImportRowStatus.New], analysis.Rows.Select(r => r.Status));
    }

    [Fact]
    public void A_budget_head_without_years_is_taken_to_be_the_plans_years_and_said_so()
    {
        var analysis = AnImport.Of(new XlsxFile().Sheet("ก", s => s.Preamble()
            .Row("ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย", "งบประมาณ", null, null, null, null, "ตัวชี้วัด", "ผลที่คาดว่าจะได้รับ", "หน่วยงานรับผิดชอบหลัก")
            .Row(null, null, null, null, "ปีที่ 1", "ปีที่ 2", "ปีที่ 3", "ปีที่ 4", "ปีที่ 5").Project(1, "ถนน", 1, 2, 3, 4, 5)));
        Assert.Equal([1, 2, 3, 4, 5], analysis.Rows[0].Draft!.Budgets.Select(b => b.Amount));
        Assert.Contains(analysis.Findings, f => f.Code == "import.years_assumed");
    }

    [Fact]
    public void Hidden_sheets_are_read_and_said_so() =>
        Assert.Contains(AnImport.Of(new XlsxFile().Sheet("ก", s => s.Start().Project(1, "ถนน", 1), "hidden")).Findings, f => f.Code == "import.sheet_hidden");

    [Theory]
    [InlineData("แบบ ผ.02/1", FormKind.Community)]
    [InlineData("บัญชีโครงการพัฒนาหมู่บ้าน", FormKind.Community)]
    [InlineData("แบบ ผ.02/2", FormKind.Coordination)]
    [InlineData("ผ.02/1 ประสานโครงการพัฒนาจังหวัด", FormKind.Coordination)]
    [InlineData("สำหรับ โครงการที่เกินศักยภาพขององค์กรปกครองส่วนท้องถิ่น", FormKind.Coordination)]
    [InlineData("แบบ ผ. ๐๒", FormKind.Project)]
    public void The_title_tells_the_form(string title, FormKind form) =>
        Assert.Equal(form, Only(new XlsxFile().Sheet("ก", s => s.Banner(title).Start().Project(1, "ถนน", 1))).Draft!.Form);

    [Theory]
    [InlineData("1. ยุทธศาสตร์ด้านการประสานแผน", AForm.Tactic, AForm.PlanClass)]
    [InlineData("ยุทธศาสตร์ที่ 1 โครงการที่เกินศักยภาพ", AForm.Tactic, AForm.PlanClass)]
    [InlineData(AForm.Strategy, "1.1 ส่งเสริมการจัดทำแผนชุมชน", AForm.PlanClass)]
    [InlineData(AForm.Strategy, "กลยุทธ์ที่ 1.1 ประสานโครงการพัฒนาจังหวัด", AForm.PlanClass)]
    [InlineData(AForm.Strategy, "1.1 สนับสนุน\nโครงการพัฒนาหมู่บ้าน", "(1) แผนงานสร้างความเข้มแข็งของชุมชน")]
    public void Strategies_tactics_and_plan_classes_never_tell_the_form(string strategy, string tactic, string planClass)
    {
        var rows = AnImport.Of(new XlsxFile().Sheet("ก", s => s.Start(strategy, tactic, planClass).Project(1, "ถนน", 1)
            .Banner("2. ยุทธศาสตร์ด้านแผนชุมชน").Banner("2.1 ส่งเสริมการประสานแผน").Project(1, "คลอง", 1))).Rows;
        Assert.Equal([(FormKind.Project, "1", "1.1"), (FormKind.Project, "2", "2.1")], rows.Select(r => (r.Draft!.Form, r.Strategy!.Number, r.Tactic!.Number)));
    }

    [Fact]
    public void A_note_that_speaks_of_another_form_changes_nothing_and_is_said_to_be_left_out()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 1).Banner("หมู่ที่ 2 (ตามแผนชุมชน)").Project(2, "คลอง", 1)));
        Assert.All(analysis.Rows, r => Assert.Equal(FormKind.Project, r.Draft!.Form));
        Assert.Contains(analysis.Findings, f => f is { Code: "import.line_ignored", Row: 14 });
    }

    [Theory]
    [InlineData("ผ.02-1", FormKind.Community)]
    [InlineData("ประสานแผน", FormKind.Coordination)]
    [InlineData("ยุทธ1.1 ผ.02-2", FormKind.Coordination)]
    [InlineData("ยุทธ1.1แผนชุมชน", FormKind.Project)]
    public void The_name_of_the_sheet_tells_the_form_but_not_the_plan_class_in_it(string name, FormKind form) =>
        Assert.Equal(form, Only(new XlsxFile().Sheet(name, s => s.Start().Project(1, "ถนน", 1))).Draft!.Form);

    [Fact]
    public void The_coordination_account_asks_another_agency()
    {
        var row = Only(new XlsxFile().Sheet("ก", s => s.Preamble()
            .Row("ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย", "งบประมาณ", null, null, null, null, "ตัวชี้วัด", "ผลที่คาดว่าจะได้รับ", "หน่วยงานที่จะขอประสาน")
            .Row(null, null, null, null, 2566, 2567, 2568, 2569, 2570)
            .Row(1, "ถนน", "เพื่อ", "เป้า", 1, null, null, null, null, "ชี้", "ผล", "อบจ.ตาก")));
        Assert.Equal((FormKind.Coordination, "อบจ.ตาก", null), (row.Draft!.Form, row.Draft.CoordinationAgency, row.DivisionName));
    }

    [Fact]
    public void Equipment_names_its_plan_class_once_for_the_rows_below()
    {
        var rows = AnImport.Of(new XlsxFile().Sheet("ผ.08", s => s.Banner("บัญชีครุภัณฑ์")
            .Row("ที่", "แผนงาน", "หมวด", "ประเภท", "เป้าหมาย\n(ผลผลิตของครุภัณฑ์)", "งบประมาณ", null, null, null, null, "หน่วยงานรับผิดชอบหลัก")
            .Row(null, null, null, null, null, 2566, 2567, 2568, 2569, 2570)
            .Row(1, "แผนงานการศึกษา", "ค่าครุภัณฑ์", "ครุภัณฑ์สำนักงาน", "โต๊ะทำงาน 2 ตัว\nขนาด 1.20 เมตร", 5_000, null, null, null, null, "กองการศึกษา")
            .Row(2, null, null, null, "เก้าอี้ 4 ตัว", 2_000))).Rows;
        Assert.All(rows, r => Assert.Equal((FormKind.Equipment, ImportRowStatus.New), (r.Draft!.Form, r.Status)));
        Assert.All(rows, r => Assert.Equal(AnImport.PlanClassId("แผนงานการศึกษา"), r.Draft!.PlanClassId));
        Assert.Equal([("โต๊ะทำงาน 2 ตัว", "ครุภัณฑ์สำนักงาน"), ("เก้าอี้ 4 ตัว", "ครุภัณฑ์สำนักงาน")], rows.Select(r => (r.Name, r.Draft!.EquipmentType)));
    }

    private static AnalysedRow Only(XlsxFile file) => Assert.Single(AnImport.Of(file).Rows);

    private static string Texts(AnalysedRow row)
    {
        ProjectDraft d = row.Draft!;
        return string.Join('|', d.Name, d.Objective, d.Target, d.Indicator, d.ExpectedResult, row.DivisionName);
    }
}
