using System.Text;
using LocalPlan.Application.Imports;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>A file that does not have all columns changes only what it has.</summary>
public sealed class PartialFileTests
{
    private const string Full = "strategy_no,strategy,tactic_code,tactic,plan_class,no,project_name,objective,target,budget_2566,budget_2567,budget_2568,budget_2569,budget_2570,indicator,expected_result,agency,supporting_agency,origin,funding_source,place,amendment,ordinance_2566\n"
        + "1,ยุทธศาสตร์,1.1,พัฒนา,แผนงานการศึกษา,1,อบรม,เพื่อรู้,100 คน,10,20,,40,50,ร้อยละ 80,รู้,กองการศึกษา,งานการศึกษา,ประชาคม,เงินสะสม,หมู่ 3,เพิ่มเติม 1/2567,9\n"
        + "1,ยุทธศาสตร์,1.1,พัฒนา,แผนงานการศึกษา,,,,รุ่นที่ 2,,5,,,,,,,,,,,,\n"
        + "1,ยุทธศาสตร์,1.1,พัฒนา,แผนงานการศึกษา,2,อบรม,เพื่อรู้,200 คน,1,2,3,4,5,ร้อยละ 90,รู้,กองคลัง,,,,,,\n";

    private static readonly ImportTarget Plan = AnImport.Landed(Analyse(Full));

    [Fact]
    public void Columns_that_the_file_has_not_stay_in_the_plan()
    {
        var rows = Analyse("no,project_name,target,budget_2567\n1,อบรม,100 คน,30\n,,รุ่นที่ 2,6\n", Plan).Rows;
        var draft = rows[0].Draft!;
        Assert.Equal((ImportRowStatus.Changed, Plan.Projects[0].Id), (rows[0].Status, rows[0].ProjectId!.Value));
        Assert.Equal([("budgets.2567", "25", "36"), ("lines.1", "รุ่นที่ 2 · 2567: 5", "รุ่นที่ 2 · 2567: 6")], rows[0].Data.Changes.Select(c => (c.Field, c.Before, c.After)));
        Assert.Equal([10, 36, null, 40, 50], draft.Budgets.Select(b => b.Amount));
        Assert.Equal(9, draft.Ordinance[0].Amount);
        Assert.Equal(("เพื่อรู้", "ร้อยละ 80", "รู้", "งานการศึกษา", "ประชาคม", "เงินสะสม", "หมู่ 3", "เพิ่มเติม 1/2567"),
            (draft.Objective, draft.Indicator, draft.ExpectedResult, draft.SupportingAgency, draft.Origin, draft.FundingSource, draft.PlaceText, draft.AmendmentLabel));
        Assert.Equal(Of(Plan.Projects[0]), (draft.StrategyId, draft.TacticId, draft.PlanClassId, draft.DivisionId));
        Assert.Null(rows[0].Strategy);
    }

    [Fact]
    public void Equal_names_are_told_apart_by_what_the_file_has()
    {
        var rows = Analyse("project_name,target,budget_2566\nอบรม,200 คน,7\n", Plan).Rows;
        Assert.Equal([(ImportRowStatus.Changed, Plan.Projects[1].Id), (ImportRowStatus.Missing, Plan.Projects[0].Id)], rows.Select(r => (r.Status, r.ProjectId!.Value)));
    }

    [Fact]
    public void A_blank_cell_of_a_column_that_the_file_has_makes_blank()
    {
        var rows = Analyse(Full.Replace("ร้อยละ 80,รู้,กองการศึกษา", ",รู้,", StringComparison.Ordinal).Replace("1,ยุทธศาสตร์,1.1,พัฒนา,แผนงานการศึกษา,2", ",,,,,2", StringComparison.Ordinal), Plan).Rows;
        Assert.Equal([("indicator", "ร้อยละ 80", null), ("divisionId", "กองการศึกษา", null)], rows[0].Data.Changes.Select(c => (c.Field, c.Before, c.After)));
        Assert.Equal([("planClassId", "แผนงานการศึกษา", null), ("strategyId", "1", null), ("tacticId", "1.1", null)], rows[1].Data.Changes.Select(c => (c.Field, c.Before, c.After)));
        Assert.Equal((null, null, null), (rows[1].Draft!.StrategyId, rows[1].Draft!.TacticId, rows[1].Draft!.PlanClassId));
    }

    [Fact]
    public void A_project_that_moves_to_another_strategy_leaves_its_tactic()
    {
        var row = Analyse("strategy_no,project_name,target,budget_2569\n2,อบรม,100 คน,40\n", Plan).Rows[0];
        Assert.Equal([("strategyId", "1", "2"), ("tacticId", "1.1", null)], row.Data.Changes.Select(c => (c.Field, c.Before, c.After)));
        Assert.Equal((null, null), (row.Draft!.StrategyId, row.Draft.TacticId));
    }

    [Fact]
    public void The_printed_equipment_list_leaves_what_it_does_not_print()
    {
        const string csv = "form,strategy_no,strategy,tactic_code,tactic,plan_class,no,project_name,objective,target,budget_2566,indicator,agency,equipment_category,equipment_type\n"
            + "ผ.03,1,ยุทธศาสตร์,1.1,พัฒนา,แผนงานการศึกษา,1,โต๊ะ,เพื่อเขียน,2 ตัว,5000,ครบ,กองคลัง,,ครุภัณฑ์สำนักงาน\nผ.03,1,ยุทธศาสตร์,1.1,พัฒนา,แผนงานการศึกษา,2,เก้าอี้,เพื่อนั่ง,,2000,ครบ,กองคลัง,ค่าครุภัณฑ์,\n";
        var landed = AnImport.Landed(Analyse(csv));
        var printed = new XlsxFile().Sheet("ผ.03", s => s.Banner("บัญชีครุภัณฑ์")
            .Row("ที่", "แผนงาน", "หมวด", "ประเภท", "เป้าหมาย\n(ผลผลิตของครุภัณฑ์)", "งบประมาณ", null, null, null, null, "หน่วยงานรับผิดชอบหลัก")
            .Row(null, null, null, null, null, 2566, 2567, 2568, 2569, 2570)
            .Row(1, "แผนงานการศึกษา", "-", "ครุภัณฑ์สำนักงาน", "โต๊ะ\n2 ตัว", 5_000, null, null, null, null, "กองคลัง")
            .Row(2, "แผนงานการศึกษา", "ค่าครุภัณฑ์", "-", "เก้าอี้", 2_500, null, null, null, null, "กองคลัง"));
        var rows = AnImport.Of(printed, landed).Rows;
        Assert.Equal([ImportRowStatus.Unchanged, ImportRowStatus.Changed], rows.Select(r => r.Status));
        Assert.Equal(["budgets.2566"], rows[1].Data.Changes.Select(c => c.Field));
        Assert.Equal(("เพื่อนั่ง", "ครบ"), (rows[1].Draft!.Objective, rows[1].Draft!.Indicator));
    }

    private static (Guid?, Guid?, Guid?, Guid?) Of(Project project) => (project.StrategyId, project.TacticId, project.PlanClassId, project.DivisionId);

    private static AnalysedImport Analyse(string csv, ImportTarget? target = null) => AnImport.Of("a.csv", Encoding.UTF8.GetBytes(csv), target);
}
