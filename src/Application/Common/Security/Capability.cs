namespace LocalPlan.Application.Common.Security;

/// <summary>What a role may do. Every request names exactly one, or says that it is public.</summary>
public enum Capability
{
    ReadReference = 1,
    ReadPlans,
    EditPlans,
    EditProjects,
    ImportProjects,
    ExportForms,
    ReadKpis,
    EditKpis,
    ReadCommittees,
    AppointCommittees,
    ReadCoordinationRounds,
    OpenCoordinationRounds,
    ManageDivisions,
    ManageOrganization,
    WaiveChecks,
    ReadDeadlines,
    EditDeadlines,
    ManageHolidays,
    ManageOffices,
    ReadMeetings,
    HoldMeetings,
}
