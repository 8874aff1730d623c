using LocalPlan.Domain.Organizations;
using static LocalPlan.Application.Common.Security.Capability;

namespace LocalPlan.Application.Common.Security;

/// <summary>The offices that people hold in an organization.</summary>
public enum Role
{
    /// <summary>นักวิเคราะห์นโยบายและแผน</summary>
    Planner = 1,

    /// <summary>ผู้อำนวยการกอง/เจ้าหน้าที่ส่วนราชการ</summary>
    DivisionOfficer,

    /// <summary>ปลัด อปท.</summary>
    Clerk,

    /// <summary>นายก อปท.</summary>
    Executive,

    /// <summary>เลขานุการคณะกรรมการ</summary>
    CommitteeSecretary,

    /// <summary>ผู้ประสานแผนของ อบจ.</summary>
    PaoCoordinator,

    /// <summary>ผู้ดูแลระบบขององค์กร</summary>
    Administrator,

    /// <summary>เลขานุการคณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับอำเภอ, who is a clerk of one organization of the district</summary>
    DistrictSecretary,

    /// <summary>เจ้าหน้าที่กลั่นกรองโครงการของ อบจ.</summary>
    ScreeningOfficer,
}

/// <summary>Role × capability as one table.</summary>
public static class RoleCapabilities
{
    private static readonly Capability[] Reading =
        [ReadReference, ReadPlans, ExportForms, ReadKpis, ReadCommittees, ReadMeetings, ReadCoordinationRounds, ReadCoordinationItems, ReadDeadlines, ReadKnowledge];

    private static readonly IReadOnlyDictionary<Role, IReadOnlySet<Capability>> Table = new Dictionary<Role, IReadOnlySet<Capability>>
    {
        [Role.Planner] = Set([.. Reading, EditPlans, EditProjects, ImportProjects, EditKpis, ManageDivisions, EditDeadlines, SubmitPlans, DraftAmendments, PostPlans, SubmitCoordinationItems, EditKnowledge, ConfirmReceipts]),
        [Role.DivisionOfficer] = Set([.. Reading, EditProjects]),
        [Role.Clerk] = Set([.. Reading, EditPlans, EditProjects, EditKpis, WaiveChecks, ManageOffices, HoldMeetings, EditDeadlines, SubmitPlans, DraftAmendments, RecordResolutions, ReturnPlans, SubmitCoordinationItems, ConfirmReceipts]),
        [Role.Executive] = Set([.. Reading, AppointCommittees, WaiveChecks, AnnouncePlans, ReturnPlans, SubmitCoordinationItems]),
        [Role.CommitteeSecretary] = Set([.. Reading, AppointCommittees, ManageOffices, HoldMeetings, RecordResolutions, ReturnPlans, PostPlans, DecideCoordinationItems]),
        [Role.PaoCoordinator] = Set([.. Reading, EditPlans, EditProjects, ImportProjects, EditKpis, ManageDivisions, OpenCoordinationRounds, EditDeadlines, SubmitPlans, DraftAmendments, PostPlans,
            ScreenCoordinationItems, DecideCoordinationItems, IncludeCoordinationItems, ManageComparisonLists, EditKnowledge]),
        [Role.Administrator] = Set([.. Reading, ManageDivisions, ManageOrganization, ManageOffices, ManageHolidays]),
        [Role.DistrictSecretary] = Set([.. Reading, RankCoordinationItems]),
        [Role.ScreeningOfficer] = Set([.. Reading, ScreenCoordinationItems, ManageComparisonLists]),
    };

    public static IReadOnlySet<Capability> Of(Role role) => Table[role];

    /// <summary>The offices of a kind of organization that may do something.</summary>
    public static IReadOnlyList<Role> With(Capability capability, OrganizationKind kind) =>
        [.. Table.Where(t => t.Value.Contains(capability) && (t.Key is not (Role.PaoCoordinator or Role.ScreeningOfficer) || kind == OrganizationKind.Pao)).Select(t => t.Key)];

    private static HashSet<Capability> Set(Capability[] capabilities) => [.. capabilities];
}
