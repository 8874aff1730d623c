using LocalPlan.Application.Imports;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>How strategy, tactic and plan class are printed above a form, or only in the name of its sheet.</summary>
public sealed class PreambleTraitTests
{
    [Theory]
    [InlineData("1. ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน", "1.2 พัฒนาถนน", "(1) แผนงานการศึกษา")]
    [InlineData("ยุทธศาสตร์ที่ 1 ด้านโครงสร้างพื้นฐาน", "กลยุทธ์ที่ 1.2 พัฒนาถนน", "แผนงานการศึกษา")]
    [InlineData("ยุทธศาสตร์ที่ ๑ : ด้านโครงสร้างพื้นฐาน", "แนวทางการพัฒนาที่ ๑.๒ พัฒนาถนน", "แผนงาน : การศึกษา")]
    [InlineData("1) ยุทธศาสตร์การพัฒนาด้านโครงสร้างพื้นฐาน", "กลยุทธ์ 1.2. พัฒนาถนน", "1.2.1 แผนงาน การศึกษา")]
    public void Printed_lines_are_read_in_each_wording(string strategy, string tactic, string planClass)
    {
        var row = Only(AForm.Book(s => s.Start(strategy, tactic, planClass).Project(1, "ถนน", 1), "แผ่น1"));
        Assert.Equal(("1", "1.2", "พัฒนาถนน"), (row.Strategy!.Number, row.Tactic!.Number, row.Tactic.Name));
        Assert.EndsWith("ด้านโครงสร้างพื้นฐาน", row.Strategy.Name, StringComparison.Ordinal);
        Assert.Equal(AnImport.PlanClassId("แผนงานการศึกษา"), row.Draft!.PlanClassId);
    }

    [Fact]
    public void One_cell_may_hold_all_three_lines()
    {
        var row = Only(AForm.Book(s => s.Banner("ยุทธศาสตร์ที่ 1 ด้านถนน\nกลยุทธ์ที่ 1.2 พัฒนาถนน\nแผนงานการศึกษา").Head().Project(1, "ถนน", 1), "แผ่น1"));
        Assert.Equal(("1", "1.2"), (row.Strategy!.Number, row.Tactic!.Number));
        Assert.Equal(AnImport.PlanClassId("แผนงานการศึกษา"), row.Draft!.PlanClassId);
    }

    [Fact]
    public void A_blank_tactic_line_is_filled_from_the_sheet_name_and_said_so()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start("/ 6. ยุทธศาสตร์ด้านการบริหารจัดการที่ดี", "", "    (1) แผนงานการศึกษา").Project(1, "ถนน", 1), "ยุทธ6.3ผง.การศึกษา (2)"));
        Assert.Equal(("6", "ยุทธศาสตร์ด้านการบริหารจัดการที่ดี", "6.3"), (analysis.Rows[0].Strategy!.Number, analysis.Rows[0].Strategy!.Name, analysis.Rows[0].Tactic!.Number));
        Assert.Contains(analysis.Findings, f => f.Code == "import.tactic_from_sheet_name" && f.Value == "6.3");
    }

    [Fact]
    public void Where_sheet_name_and_print_disagree_the_print_wins_and_it_is_said_so()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start(AForm.Strategy, "1.1 พัฒนา", "(1) แผนงานการพาณิชย์").Project(1, "ถนน", 1), "ยุทธ1.2ผง.การศึกษา"));
        Assert.Equal("1.1", analysis.Rows[0].Tactic!.Number);
        Assert.Equal(AnImport.PlanClassId("แผนงานการพาณิชย์"), analysis.Rows[0].Draft!.PlanClassId);
        Assert.Contains(analysis.Findings, f => f.Code == "import.tactic_differs_from_sheet_name");
        Assert.Contains(analysis.Findings, f => f.Code == "import.plan_class_differs_from_sheet_name");
    }

    [Fact]
    public void A_sheet_that_prints_nothing_lives_by_its_name()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Head().Project(1, "ถนน", 1), "ยุทธ3.2แผนงานสร้างความเข้มแข็งช"));
        Assert.Equal(("3", "3.2"), (analysis.Rows[0].Strategy!.Number, analysis.Rows[0].Tactic!.Number));
        var question = Assert.Single(analysis.Summary.Decisions);
        Assert.Equal((ImportDecisionKind.PlanClass, AnImport.PlanClassId("แผนงานสร้างความเข้มแข็งของชุมชน")), (question.Kind, question.ProposedId));
        Assert.InRange(question.Confidence, 0.8, 1);
    }

    [Fact]
    public void A_strategy_without_a_number_gets_the_next_one_and_it_is_said_so()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start("ยุทธศาสตร์ด้านเศรษฐกิจ", "", "แผนงานการศึกษา").Project(1, "ถนน", 1), "แผ่น1"));
        Assert.Equal(("1", "ยุทธศาสตร์ด้านเศรษฐกิจ"), (analysis.Rows[0].Strategy!.Number, analysis.Rows[0].Strategy!.Name));
        Assert.Contains(analysis.Findings, f => f.Code == "import.strategy_number_assumed");
    }

    [Fact]
    public void A_plan_class_line_between_rows_holds_for_the_rows_below()
    {
        var rows = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 1).Banner("(2) แผนงานการศึกษา").Project(1, "โรงเรียน", 1))).Rows;
        Assert.Equal(
            [AnImport.PlanClassId("แผนงานอุตสาหกรรมและการโยธา"), AnImport.PlanClassId("แผนงานการศึกษา")], rows.Select(r => r.Draft!.PlanClassId!.Value));
        Assert.Equal(["1.1", "1.1"], rows.Select(r => r.Tactic!.Number));
    }

    [Fact]
    public void Without_any_plan_class_the_rows_are_taken_without_one_and_the_sheet_is_named()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Head().Project(1, "ถนน", 1).Project(2, "คลอง", 1), "แผ่น1"));
        Assert.All(analysis.Rows, r => Assert.Equal((ImportRowStatus.New, null), (r.Status, r.Draft!.PlanClassId)));
        Assert.Equal("แผ่น1", Assert.Single(analysis.Findings, f => f.Code == "import.plan_class_missing").Sheet);
    }

    [Fact]
    public void A_tactic_without_its_strategy_tells_the_strategy_by_its_number_and_it_is_said_so()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Banner("กลยุทธ์ที่ 2.1 ส่งเสริม").Banner("แผนงานการศึกษา").Head().Project(1, "อบรม", 1), "แผ่น1"));
        Assert.Equal(("2", "2.1"), (analysis.Rows[0].Strategy!.Number, analysis.Rows[0].Tactic!.Number));
        Assert.Contains(analysis.Findings, f => f.Code == "import.strategy_from_tactic");
    }

    [Fact]
    public void The_yearly_review_in_the_title_is_no_amendment_but_between_rows_it_is()
    {
        var rows = AnImport.Of(AForm.Book(s => s.Banner("แผนพัฒนาท้องถิ่น (พ.ศ.2566 - 2570) ทบทวน ครั้งที่ 1 / 2566").Start().Project(1, "ถนน", 1)
            .Row(null, "ทบทวน ครั้งที่ 3/2565").Project(1, "คลอง", 1))).Rows;
        Assert.Equal([null, "ทบทวน ครั้งที่ 3/2565"], rows.Select(r => r.Draft!.AmendmentLabel));
    }

    private static AnalysedRow Only(XlsxFile file) => Assert.Single(AnImport.Of(file).Rows);
}
