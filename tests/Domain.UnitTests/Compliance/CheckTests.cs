using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Projects;
using static LocalPlan.Domain.Compliance.CheckLevel;
using static LocalPlan.Domain.UnitTests.Compliance.ACheck;

namespace LocalPlan.Domain.UnitTests.Compliance;

/// <summary>Each check under the rules that ship: what passes, what warns, what blocks.</summary>
public sealed class CheckTests
{
    private static readonly IReadOnlyList<Case> Cases =
    [
        new("ชื่อถนนบอกหมู่ที่", "project.name_without_place", Pass),
        new("ชื่อก่อสร้างไม่บอกที่ไหน", "project.name_without_place", Warn, d => d with { Name = "ก่อสร้างถนนคอนกรีตเสริมเหล็ก", PlaceIds = [] }),
        new("ชื่อไม่บอกที่แต่เลือกสถานที่แล้ว", "project.name_without_place", Pass, d => d with { Name = "ก่อสร้างถนนคอนกรีตเสริมเหล็ก" }),
        new("มีวัตถุประสงค์", "project.objective_missing", Pass),
        new("ไม่มีวัตถุประสงค์", "project.objective_missing", Fail, d => d with { Objective = " " }),
        new("วัตถุประสงค์ขึ้นต้นด้วยเพื่อ", "project.objective_form", Pass),
        new("วัตถุประสงค์ไม่มีคำว่าเพื่อ", "project.objective_form", Warn, d => d with { Objective = "พัฒนาถนน" }),
        new("มีเป้าหมาย", "project.target_missing", Pass),
        new("ไม่มีเป้าหมาย", "project.target_missing", Fail, d => d with { Target = null }),
        new("เป้าหมายงานก่อสร้างมีขนาด", "project.target_not_measurable", Pass),
        new("เป้าหมายงานก่อสร้างไม่มีตัวเลข", "project.target_not_measurable", Warn, d => d with { Target = "ถนนหนึ่งสาย" }),
        new("มีเงินหนึ่งปี", "project.budget_missing", Pass),
        new("ทุกปีเป็นขีด", "project.budget_missing", Fail, d => d with { Budgets = [new(2566, 0m), new(2567, null)] }),
        new("มีตัวชี้วัด", "project.indicator_missing", Pass),
        new("ไม่มีตัวชี้วัด", "project.indicator_missing", Fail, d => d with { Indicator = null }),
        new("ตัวชี้วัดเป็นร้อยละ", "project.indicator_not_measurable", Pass),
        new("ตัวชี้วัดไม่มีจำนวน", "project.indicator_not_measurable", Warn, d => d with { Indicator = "ประชาชนพอใจ" }),
        new("มีผลที่คาดว่าจะได้รับ", "project.result_missing", Pass),
        new("ไม่มีผลที่คาดว่าจะได้รับ", "project.result_missing", Fail, d => d with { ExpectedResult = null }),
        new("มีหน่วยงานรับผิดชอบ", "project.agency_missing", Pass),
        new("ไม่มีหน่วยงานรับผิดชอบ", "project.agency_missing", Fail, d => d with { DivisionId = null }),
        new("บัญชีประสานระบุหน่วยงาน", "project.coordination_agency_missing", Pass, Form: FormKind.Coordination),
        new("บัญชีประสานไม่ระบุหน่วยงาน", "project.coordination_agency_missing", Fail, d => d with { CoordinationAgency = null }, FormKind.Coordination),
        new("มียุทธศาสตร์", "project.strategy_missing", Pass),
        new("กลยุทธ์พายุทธศาสตร์มา", "project.strategy_missing", Pass, d => d with { StrategyId = null }),
        new("ไม่มียุทธศาสตร์", "project.strategy_missing", Fail, d => d with { StrategyId = null, TacticId = null }),
        new("มีกลยุทธ์", "project.tactic_missing", Pass),
        new("ไม่มีกลยุทธ์", "project.tactic_missing", Warn, d => d with { TacticId = null }),
        new("มีแผนงาน", "project.plan_class_missing", Pass),
        new("ไม่มีแผนงาน", "project.plan_class_missing", Fail, d => d with { PlanClassId = null }),
        new("ครุภัณฑ์มีประเภท", "project.equipment_type_missing", Pass, Form: FormKind.Equipment),
        new("ครุภัณฑ์ไม่มีประเภท", "project.equipment_type_missing", Warn, d => d with { EquipmentType = null }, FormKind.Equipment),
        new("มีอำนาจหน้าที่ของตน", "project.authority_missing", Pass),
        new("ไม่มีอำนาจหน้าที่", "project.authority_missing", Fail, d => d with { Authority = new() }),
        new("มีแต่อำนาจหน้าที่ขององค์กรอื่น", "project.authority_missing", Fail, d => d with { Authority = new() { AuthorityItemIds = [OfOthers] } }),
        new("อำนาจหน้าที่เป็นขององค์กรประเภทนี้", "project.authority_of_other_kind", Pass),
        new("ปนอำนาจหน้าที่ขององค์กรอื่น", "project.authority_of_other_kind", Warn, d => d with { Authority = d.Authority with { AuthorityItemIds = [Own, OfOthers] } }),
        new("อบจ. มีเหตุเกินศักยภาพ", "project.ground_missing", Pass, Form: FormKind.Coordination, Kind: OrganizationKind.Pao),
        new("อบจ. รายการประสานไม่มีเหตุ", "project.ground_missing", Fail, NoGround, FormKind.Coordination, OrganizationKind.Pao),
        new("อบจ. โครงการของตนไม่มีเหตุ", "project.ground_missing", Warn, NoGround, FormKind.Project, OrganizationKind.Pao),
        new("อปท. เดียวได้ประโยชน์แต่เกินศักยภาพ", "project.single_organization_can_do", Pass, d => Benefits(d, AuthorityGround.BeyondCapacity, MaePa), FormKind.Coordination, OrganizationKind.Pao),
        new("อปท. เดียวได้ประโยชน์ไม่มีเหตุอื่น", "project.single_organization_can_do", Fail, d => Benefits(d, null, MaePa), FormKind.Coordination, OrganizationKind.Pao),
        new("อปท. เดียวแม้อ้างว่าหลายแห่ง", "project.single_organization_can_do", Fail, d => Benefits(d, AuthorityGround.SeveralOrganizations, MaePa, MaePa), FormKind.Coordination, OrganizationKind.Pao),
        new("โครงการของ อบจ. เองสำหรับ อปท. เดียว", "project.single_organization_can_do", Warn, d => Benefits(d, null, MaePa), FormKind.Project, OrganizationKind.Pao),
        new("สอง อปท. ได้ประโยชน์", "project.beneficiaries_too_few", Pass, d => Benefits(d, AuthorityGround.SeveralOrganizations, MaePa, MaeKu), FormKind.Coordination, OrganizationKind.Pao),
        new("อ้างหลาย อปท. แต่ไม่ระบุ", "project.beneficiaries_too_few", Fail, d => Benefits(d, AuthorityGround.SeveralOrganizations), FormKind.Coordination, OrganizationKind.Pao),
        new("อ้างหลาย อปท. ในโครงการของ อบจ. เอง", "project.beneficiaries_too_few", Warn, d => Benefits(d, AuthorityGround.SeveralOrganizations), FormKind.Project, OrganizationKind.Pao),
        new("หมู่บ้านอยู่ในตำบลที่ดูแล", "project.place_outside", Pass),
        new("ทั้งอำเภอมีตำบลที่ดูแล", "project.place_outside", Pass, d => d with { PlaceIds = [District] }),
        new("หมู่บ้านอยู่นอกเขต", "project.place_outside", Fail, d => d with { PlaceIds = [Inside, Outside] }),
        new("นอกเขตแต่มีหนังสือยินยอม", "project.place_outside", Pass, d => d with { PlaceIds = [Outside], Authority = d.Authority with { ConsentNote = "ที่ ตก 1/2566" } }),
        new("อบจ. ทำได้ทั้งจังหวัด", "project.place_outside", Pass, d => d with { PlaceIds = [Outside] }, Kind: OrganizationKind.Pao),
        new("ไม่อยู่ในที่ของหน่วยงานอื่น", "project.permission_missing", Pass),
        new("อยู่ในป่าสงวนไม่มีหนังสืออนุญาต", "project.permission_missing", Warn, d => d with { PlaceText = "ในเขตป่าสงวนแห่งชาติ" }),
        new("เลือกเขตทางหลวงไม่มีหนังสืออนุญาต", "project.permission_missing", Warn, d => d with { Authority = d.Authority with { Lands = [LandKind.Highway] } }),
        new("อยู่ในเขตทางหลวงและมีหนังสืออนุญาต", "project.permission_missing", Pass, d => d with { Authority = d.Authority with { Lands = [LandKind.Highway], PermissionNote = "ที่ คค 1/2566" } }),
        new("ไม่ใช่เงินอุดหนุน", "project.subsidy_recipient_missing", Pass),
        new("อุดหนุนไม่ระบุผู้รับ", "project.subsidy_recipient_missing", Warn, d => d with { Name = "อุดหนุนการไฟฟ้าส่วนภูมิภาค หมู่ที่ 3" }),
        new("อุดหนุนร้อยละสามพอดี", "project.subsidy_over_share", Pass, d => Subsidy(d, 500_000m / 0.03m)),
        new("อุดหนุนเกินร้อยละสาม", "project.subsidy_over_share", Warn, d => Subsidy(d, 10_000_000m)),
        new("ไม่ใช่ภารกิจหน่วยงานอื่น", "project.other_agency_duty", Pass),
        new("ก่อสร้างสถานีตำรวจ", "project.other_agency_duty", Warn, d => d with { Name = "ก่อสร้างรั้วสถานีตำรวจ หมู่ที่ 3" }),
        new("ก่อสร้างสถานีตำรวจมีคำชี้แจง", "project.other_agency_duty", Pass, d => d with { Name = "ก่อสร้างรั้วสถานีตำรวจ หมู่ที่ 3", Authority = d.Authority with { DutyAnswer = "ที่ดินขององค์กร" } }),
        new("ปีอยู่ในช่วงแผน", "project.year_outside_window", Pass),
        new("ปีอยู่นอกช่วงแผน", "project.year_outside_window", Fail, d => d with { Budgets = [new(2571, 1m)] }),
        new("จำนวนเงินไม่ติดลบ", "project.amount_negative", Pass),
        new("จำนวนเงินติดลบ", "project.amount_negative", Fail, d => d with { Budgets = [new(2566, -1m)] }),
        new("มีสตางค์", "project.amount_too_fine", Pass, d => d with { Budgets = [new(2566, 0.25m)] }),
        new("ละเอียดกว่าสตางค์", "project.amount_too_fine", Fail, d => d with { Budgets = [new(2566, 0.255m)] }),
        new("แถวย่อยไม่เกินงบ", "project.lines_exceed_budget", Pass),
        new("แถวย่อยเกินงบ", "project.lines_exceed_budget", Fail, d => d with { Lines = [new() { Budgets = [new(2566, 500_001m)] }] }),
        new("ข้อบัญญัติเท่าแผน", "project.ordinance_over_plan", Pass, d => d with { Ordinance = [new(2566, 500_000m)] }),
        new("ข้อบัญญัติเกินแผน", "project.ordinance_over_plan", Warn, d => d with { Ordinance = [new(2566, 500_000.01m)] }),
        new("ข้อบัญญัติในปีที่แผนมีเงิน", "project.ordinance_without_plan", Pass, d => d with { Ordinance = [new(2566, 500_001m), new(2567, 0m)] }),
        new("ข้อบัญญัติในปีที่แผนไม่มีเงิน", "project.ordinance_without_plan", Fail, d => d with { Ordinance = [new(2567, 1m)] }),
        new("แผนงานเชื่อมกับกลยุทธ์", "project.plan_class_not_of_tactic", Pass),
        new("แผนงานไม่เชื่อมกับกลยุทธ์", "project.plan_class_not_of_tactic", Warn, d => d with { PlanClassId = A.Division }),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_says_what_the_rule_asks(string name)
    {
        var given = Cases.Single(c => c.Name == name);
        var result = Look(given.Change?.Invoke(Complete) ?? Complete, given.Form, given.Kind).Single(r => r.Check.Id == given.RuleId);
        Assert.Equal(given.Expected, result.Level);
        Assert.Equal(given.Expected == Pass, result.Breach is null);
        Assert.NotNull(TheRules.Shipped.ClauseOf(result.Rule.Clause));
    }

    [Fact]
    public void Every_check_on_projects_has_a_case_that_passes_and_one_that_does_not()
    {
        var ids = Checks.All.OfType<ProjectCheck>().Select(c => c.Id).ToList();
        Assert.Equal(ids.Order(), Cases.Where(c => c.Expected == Pass).Select(c => c.RuleId).Distinct().Order());
        Assert.Equal(ids.Order(), Cases.Where(c => c.Expected != Pass).Select(c => c.RuleId).Distinct().Order());
    }

    [Fact]
    public void A_complete_project_passes_every_check() => Assert.All(Look(Complete), r => Assert.Equal((r.Check.Id, Pass), (r.Check.Id, r.Level)));

    [Fact]
    public void Equipment_is_asked_only_for_what_its_form_prints()
    {
        var ids = Look(Complete, FormKind.Equipment).Select(r => r.Check.Id).ToList();
        Assert.Contains("project.equipment_type_missing", ids);
        Assert.DoesNotContain("project.objective_missing", ids);
        Assert.DoesNotContain("project.authority_missing", ids);
    }

    [Fact]
    public void The_grounds_of_a_PAO_are_not_asked_of_others() =>
        Assert.DoesNotContain("project.ground_missing", Look(Complete, FormKind.Coordination).Select(r => r.Check.Id));

    [Fact]
    public void Another_rule_set_changes_a_level_without_a_change_of_code()
    {
        var rules = TheRules.Shipped.Checks.Select(c => c.Check == "project.objective_missing" ? c with { Level = Warn } : c).ToList();
        var results = Checks.Of(new(OrganizationKind.Sao, rules), Complete with { Objective = null }, Facts(OrganizationKind.Sao), []);
        Assert.Equal(Warn, results.Single(r => r.Check.Id == "project.objective_missing").Level);
    }

    [Fact]
    public void Scenario_7_one_beneficiary_and_no_other_ground_proposes_that_it_can_do_it_alone() =>
        Assert.Equal("SINGLE_LAO_CAN_DO", Look(Benefits(Complete, null, MaePa), FormKind.Coordination, OrganizationKind.Pao)
            .Single(r => r.Check.Id == "project.single_organization_can_do").Breach!.Reason);

    [Theory]
    [InlineData("เมืองน่าอยู่", 1, new int[0], "")]
    [InlineData(" ", 0, new[] { 2, 3 }, "plan.vision_missing plan.projects_missing plan.strategy_without_goal")]
    public void The_plan_as_a_whole_needs_vision_projects_and_goals(string vision, int projects, int[] strategies, string broken)
    {
        var results = Checks.Of(TheRules.Shipped.ChecksOf(OrganizationKind.Sao), new PlanSubject(vision, projects, strategies));
        Assert.Equal(broken, string.Join(' ', results.Where(r => r.Breach is not null).Select(r => r.Check.Id)));
    }

    private static ProjectDraft NoGround(ProjectDraft draft) => draft with { Authority = draft.Authority with { Grounds = [] } };

    private static ProjectDraft Benefits(ProjectDraft draft, AuthorityGround? ground, params Guid[] organizations) =>
        draft with { Authority = draft.Authority with { Grounds = ground is { } g ? [g] : [], BeneficiaryIds = organizations } };

    private static ProjectDraft Subsidy(ProjectDraft draft, decimal income) =>
        draft with { Authority = draft.Authority with { Recipient = SubsidyRecipient.StateAgency, OwnIncome = decimal.Round(income, 2) } };

    private sealed record Case(
        string Name, string RuleId, CheckLevel Expected, Func<ProjectDraft, ProjectDraft>? Change = null, FormKind Form = FormKind.Project,
        OrganizationKind Kind = OrganizationKind.Sao);
}
