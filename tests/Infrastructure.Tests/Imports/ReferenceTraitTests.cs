using LocalPlan.Application.Imports;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>How names are matched with what the plan knows, and when a person is asked.</summary>
public sealed class ReferenceTraitTests
{
    [Theory]
    [InlineData("แผนงานการพานิชย์", "แผนงานการพาณิชย์")]
    [InlineData("แผนงานการศาสานา", "แผนงานการศาสนา วัฒนธรรม และนันทนาการ")]
    [InlineData("แผนงานการศาสนา", "แผนงานการศาสนา วัฒนธรรม และนันทนาการ")]
    [InlineData("แผนงานบริหาร", "แผนงานบริหารงานทั่วไป")]
    [InlineData("แผนงานสาธา", "แผนงานสาธารณสุข")]
    [InlineData("แผนงานอุตสาหกรรมและโยธา", "แผนงานอุตสาหกรรมและการโยธา")]
    [InlineData("แผนงานสร้างความเข้มแข็งข", "แผนงานสร้างความเข้มแข็งของชุมชน")]
    [InlineData("แผนงานสังคมสงเคราห์", "แผนงานสังคมสงเคราะห์")]
    public void A_plan_class_in_another_spelling_is_proposed_for_confirmation(string printed, string meant)
    {
        var analysis = AnImport.Of(Book(printed));
        var question = Assert.Single(analysis.Summary.Decisions);
        Assert.Equal((ImportDecisionKind.PlanClass, printed, AnImport.PlanClassId(meant), false), (question.Kind, question.Source, question.ProposedId, question.Decided));
        Assert.InRange(question.Confidence, 0.6, 0.99);
        Assert.Equal((1, 2), (analysis.Summary.Counts.Undecided, question.Rows));
        Assert.All(analysis.Rows, r => Assert.Equal(ImportRowStatus.New, r.Status));
    }

    [Theory]
    [InlineData("แผนงานการศาสนาวัฒนธรรมและนันทนาการ")]
    [InlineData("แผนงานเคหะ และชุมชน")]
    [InlineData("แผนงาน : การศึกษา")]
    [InlineData("(3) แผนงานสาธารณสุข")]
    public void A_plan_class_as_written_is_not_asked_about(string printed) => Assert.Empty(AnImport.Of(Book(printed)).Summary.Decisions);

    [Fact]
    public void An_answer_holds_for_all_rows_and_is_shown_as_given()
    {
        var id = AnImport.PlanClassId("แผนงานการเกษตร");
        var analysis = AnImport.Of(Book("แผนงานการพานิชย์"), null, new ImportDecision(ImportDecisionKind.PlanClass, "แผนงานการพานิชย์", ImportOutcome.UseExisting, id));
        Assert.All(analysis.Rows, r => Assert.Equal(id, r.Draft!.PlanClassId));
        Assert.Equal((0, true, id), (analysis.Summary.Counts.Undecided, analysis.Summary.Decisions[0].Decided, analysis.Summary.Decisions[0].TargetId!.Value));
    }

    [Fact]
    public void A_plan_class_that_is_like_nothing_has_to_be_named_or_left_blank_by_a_person()
    {
        var analysis = AnImport.Of(Book("แผนงานอวกาศยาน"));
        Assert.Null(Assert.Single(analysis.Summary.Decisions).ProposedId);
        Assert.Equal(1, analysis.Summary.Counts.Undecided);
        Assert.Contains(analysis.Findings, f => f.Code == "import.plan_class_unknown");
        var id = AnImport.PlanClassId("แผนงานงบกลาง");
        Assert.All(Decided(ImportOutcome.UseExisting, id).Rows, r => Assert.Equal((ImportRowStatus.New, id), (r.Status, r.Draft!.PlanClassId!.Value)));
        Assert.All(Decided(ImportOutcome.LeaveBlank, null).Rows, r => Assert.Equal((ImportRowStatus.New, null), (r.Status, r.Draft!.PlanClassId)));

        static AnalysedImport Decided(ImportOutcome outcome, Guid? target) =>
            AnImport.Of(Book("แผนงานอวกาศยาน"), null, new ImportDecision(ImportDecisionKind.PlanClass, "แผนงานอวกาศยาน", outcome, target));
    }

    [Fact]
    public void Left_blank_is_blank_and_not_the_proposal()
    {
        var analysis = AnImport.Of(Book("แผนงานการพานิชย์"), null, new ImportDecision(ImportDecisionKind.PlanClass, "แผนงานการพานิชย์", ImportOutcome.LeaveBlank));
        Assert.All(analysis.Rows, r => Assert.Null(r.Draft!.PlanClassId));
        var division = AnImport.Of(Agencies("สำนักสาธารณสุขฯ"), Target("สำนักสาธารณสุขและสิ่งแวดล้อม"), new ImportDecision(ImportDecisionKind.Division, "สำนักสาธารณสุขฯ", ImportOutcome.LeaveBlank));
        Assert.Equal((null, null, 0), (division.Rows[0].Draft!.DivisionId, division.Rows[0].DivisionName, division.Summary.Counts.Undecided));
    }

    [Fact]
    public void An_answer_that_names_an_entry_which_is_gone_is_asked_again()
    {
        var analysis = AnImport.Of(Book("แผนงานการพานิชย์"), null, new ImportDecision(ImportDecisionKind.PlanClass, "แผนงานการพานิชย์", ImportOutcome.UseExisting, Guid.Empty));
        Assert.Equal((1, false), (analysis.Summary.Counts.Undecided, analysis.Summary.Decisions[0].Decided));
    }

    [Fact]
    public void A_division_is_known_by_name_or_alias_and_the_line_below_is_kept()
    {
        var row = Agency("กองช่าง \nงานสถาปัตยกรรม", Target("กองช่าง"));
        Assert.Equal((Target("กองช่าง").Divisions[0].Name, null, "งานสถาปัตยกรรม"), ("กองช่าง", row.DivisionName, row.Draft!.SupportingAgency));
        Assert.NotNull(row.Draft.DivisionId);
        Assert.NotNull(Agency("สน.ปลัด", Target("สำนักปลัด", "สน.ปลัด")).Draft!.DivisionId);
    }

    [Fact]
    public void A_shortened_division_is_proposed_from_the_plan_or_from_the_file_itself()
    {
        var target = Target("สำนักสาธารณสุขและสิ่งแวดล้อม");
        var asked = AnImport.Of(Agencies("สำนักสาธารณสุขฯ\nงานโรงฆ่าสัตว์"), target);
        Assert.Equal(("สำนักสาธารณสุขฯ", (Guid?)target.Divisions[0].Id), asked.Summary.Decisions.Select(d => (d.Source, d.ProposedId)).Single());
        var fresh = AnImport.Of(Agencies("สำนักสาธารณสุขฯ", "สำนักสาธารณสุขและสิ่งแวดล้อม"));
        Assert.Equal(("สำนักสาธารณสุขฯ", null, "สำนักสาธารณสุขและสิ่งแวดล้อม"), fresh.Summary.Decisions.Select(d => (d.Source, d.ProposedId, d.ProposedName)).Single());
        var decided = AnImport.Of(Agencies("สำนักสาธารณสุขฯ", "สำนักสาธารณสุขและสิ่งแวดล้อม"), null,
            new ImportDecision(ImportDecisionKind.Division, "สำนักสาธารณสุขฯ", ImportOutcome.Create, NewName: "สำนักอนามัย"));
        Assert.Equal(["สำนักอนามัย", "สำนักสาธารณสุขและสิ่งแวดล้อม"], decided.Rows.Select(r => r.DivisionName));
    }

    [Fact]
    public void A_misspelt_division_is_proposed_and_an_unknown_one_is_new()
    {
        var analysis = AnImport.Of(Agencies("กองการศึกษาศาสนาและวัฒนธรรท", "หน่วยตรวจสอบภายใน"), Target("กองการศึกษา ศาสนาและวัฒนธรรม"));
        Assert.Equal("กองการศึกษาศาสนาและวัฒนธรรท", Assert.Single(analysis.Summary.Decisions).Source);
        Assert.Equal("หน่วยตรวจสอบภายใน", analysis.Rows[1].DivisionName);
        Assert.Contains(analysis.Findings, f => f.Code == "import.division_new" && f.Value == "หน่วยตรวจสอบภายใน");
    }

    [Fact]
    public void A_slip_is_proposed_from_what_the_file_writes_more_often_but_numbers_tell_divisions_apart()
    {
        const string right = "สำนักสาธารณสุขและสิ่งแวดล้อม";
        var analysis = AnImport.Of(Agencies(right, right, right, "สำนักสาธารสุขและสิ่งแวดล้อม", "สถานธนานุบาล 1", "สถานธนานุบาล 1", "สถานธนานุบาล 1", "สถานธนานุบาล 2"));
        Assert.Equal(("สำนักสาธารสุขและสิ่งแวดล้อม", right), analysis.Summary.Decisions.Select(d => (d.Source, d.ProposedName)).Single());
    }

    [Fact]
    public void A_strategy_whose_number_stands_for_another_in_the_plan_is_questioned()
    {
        var landed = AnImport.Landed(AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 1))));
        var analysis = AnImport.Of(AForm.Book(s => s.Start("1. ยุทธศาสตร์ส่งเสริมสุขภาพผู้สูงอายุ").Project(1, "ถนน", 1)), landed);
        Assert.Contains(analysis.Findings, f => f.Code == "import.strategy_name_differs");
    }

    private static XlsxFile Book(string planClass) => AForm.Book(s => s.Start(AForm.Strategy, AForm.Tactic, planClass).Project(1, "ถนน", 1).Project(2, "คลอง", 1), "แผ่น1");

    private static XlsxFile Agencies(params string[] agencies) => AForm.Book(s =>
    {
        s.Start();
        foreach (var agency in agencies)
            s.Row(1, "ถนน", "เพื่อ", "เป้า", 1, null, null, null, null, "ชี้", "ผล", agency);
    });

    private static AnalysedRow Agency(string agency, ImportTarget target) => AnImport.Of(Agencies(agency), target).Rows[0];

    private static ImportTarget Target(string name, params string[] aliases) =>
        AnImport.EmptyPlan with { Divisions = [Division.Create(AnImport.Organization, name, aliases, AnImport.Now)] };
}
