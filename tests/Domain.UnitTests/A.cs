using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests;

/// <summary>Named builders for tests.</summary>
internal static class A
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);
    public static readonly Guid Organization = Guid.Parse("019ab000-0000-7000-8000-000000000001");
    public static readonly Guid RuleSet = Guid.Parse("019ab000-0000-7000-8000-000000000007");
    public static readonly Actor Planner = new(Guid.Parse("019ab000-0000-7000-8000-000000000008"), "นักวิเคราะห์นโยบายและแผน");
    public static readonly Guid Strategy = Guid.Parse("019ab000-0000-7000-8000-000000000002");
    public static readonly Guid OtherStrategy = Guid.Parse("019ab000-0000-7000-8000-000000000003");
    public static readonly Guid Tactic = Guid.Parse("019ab000-0000-7000-8000-000000000004");
    public static readonly Guid PlanClass = Guid.Parse("019ab000-0000-7000-8000-000000000005");
    public static readonly Guid Division = Guid.Parse("019ab000-0000-7000-8000-000000000006");

    public static Plan Plan(int firstYear = 2566) => LocalPlan.Domain.Plans.Plan.Create(
        new PlanOpening(Organization, OrganizationKind.SubdistrictMunicipality, PlanningWindow.Create(Guid.CreateVersion7(Now), firstYear, null), RuleSet, PlanFormat.StrategyBased, null, null),
        new StepRecord(Planner, Now));

    public static PlanFrame Frame(int firstYear = 2566, bool amends = false) => new(
        Plan(firstYear),
        new HashSet<Guid> { Strategy, OtherStrategy },
        new Dictionary<Guid, Guid> { [Tactic] = Strategy },
        new HashSet<Guid> { PlanClass },
        new Dictionary<Guid, string> { [Division] = "กองช่าง" },
        new HashSet<Guid>(),
        amends)
    {
        Checks = TheRules.Shipped.ChecksOf(OrganizationKind.SubdistrictMunicipality),
    };

    public static ProjectDraft Draft(params (int Year, decimal? Amount)[] budgets) => new()
    {
        Name = "ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3 บ้านแม่ปะ",
        Objective = "เพื่อให้ประชาชนมีเส้นทางคมนาคมที่สะดวก",
        Target = "กว้าง 5 เมตร ยาว 1,250 เมตร หนา 0.15 เมตร",
        Indicator = "ร้อยละ 80 ของผู้ใช้เส้นทางพึงพอใจ",
        ExpectedResult = "ประชาชนสัญจรสะดวก",
        StrategyId = Strategy,
        TacticId = Tactic,
        PlanClassId = PlanClass,
        DivisionId = Division,
        Budgets = [.. budgets.Select(b => new YearAmount(b.Year, b.Amount))],
    };
}
