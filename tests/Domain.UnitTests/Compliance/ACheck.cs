using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests.Compliance;

/// <summary>A complete project of Mae Pa with everything around it in order, to be spoiled by a case.</summary>
internal static class ACheck
{
    public static readonly Guid Own = Guid.Parse("019ab000-0000-7000-8000-0000000000a1");
    public static readonly Guid OfOthers = Guid.Parse("019ab000-0000-7000-8000-0000000000a2");
    public static readonly Guid Inside = Guid.Parse("019ab000-0000-7000-8000-0000000000b1");
    public static readonly Guid Outside = Guid.Parse("019ab000-0000-7000-8000-0000000000b2");
    public static readonly Guid District = Guid.Parse("019ab000-0000-7000-8000-0000000000b3");
    public static readonly Guid MaePa = Guid.Parse("019ab000-0000-7000-8000-0000000000c1");
    public static readonly Guid MaeKu = Guid.Parse("019ab000-0000-7000-8000-0000000000c2");

    public static readonly ProjectDraft Complete = A.Draft((2566, 500_000m)) with
    {
        PlaceIds = [Inside],
        Authority = new() { AuthorityItemIds = [Own], Grounds = [AuthorityGround.BeyondCapacity] },
        EquipmentType = "ครุภัณฑ์คอมพิวเตอร์หรืออิเล็กทรอนิกส์",
        CoordinationAgency = "อบจ.ตาก",
    };

    public static IReadOnlyList<CheckResult> Look(ProjectDraft draft, FormKind form = FormKind.Project, OrganizationKind kind = OrganizationKind.Sao) =>
        Checks.Of(TheRules.Shipped.ChecksOf(kind), draft with { Form = form }, Facts(kind), FaultsOf(draft));

    public static ComplianceFacts Facts(OrganizationKind kind) => new()
    {
        Kind = kind,
        OwnAuthority = new HashSet<Guid> { Own },
        PlaceCodes = new Dictionary<Guid, string> { [Inside] = "63060901", [Outside] = "63070101", [District] = "6306" },
        Area = new ServiceArea(kind == OrganizationKind.Pao ? ["63"] : ["630609", "630604"]),
        ClassesOfTactic = new Dictionary<Guid, IReadOnlySet<Guid>> { [A.Tactic] = new HashSet<Guid> { A.PlanClass } },
        SubsidyPercent = TheRules.Shipped.Number(Domain.RuleSets.RuleKey.SubsidyPercent, kind).Value,
    };

    private static IReadOnlyList<Error> FaultsOf(ProjectDraft draft) => Project.Create(A.Frame(), 1, draft, A.Now).Error?.Details ?? [];
}
