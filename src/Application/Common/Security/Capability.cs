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

    /// <summary>Start drafting, send a draft to the committee, review, close or give up a plan.</summary>
    SubmitPlans,

    /// <summary>Enter what a meeting decided as a step of a plan.</summary>
    RecordResolutions,

    /// <summary>Send a plan back to drafting.</summary>
    ReturnPlans,

    /// <summary>Approve and announce a plan.</summary>
    AnnouncePlans,

    /// <summary>Tell those concerned, open the plan to the public and let it enter into force.</summary>
    PostPlans,

    /// <summary>Open amendments of an announced plan and draft their items.</summary>
    DraftAmendments,

    ReadCoordinationItems,

    /// <summary>Send items of the own plan to a coordination round, correct them and take them back.</summary>
    SubmitCoordinationItems,

    /// <summary>Rank the items of a district and send them on.</summary>
    RankCoordinationItems,

    /// <summary>Screen items for the PAO.</summary>
    ScreenCoordinationItems,

    /// <summary>Enter what the province committee decided, and merge items.</summary>
    DecideCoordinationItems,

    /// <summary>Bring accepted items into the plan of the PAO.</summary>
    IncludeCoordinationItems,

    /// <summary>Bring in the provincial plan and the plans of agencies, against which projects are held.</summary>
    ManageComparisonLists,

    /// <summary>Read handbooks, the law library and the knowledge plan.</summary>
    ReadKnowledge,

    /// <summary>Write and publish handbooks, keep and review the law library, carry out the knowledge plan.</summary>
    EditKnowledge,

    /// <summary>Confirm that the organization received a handbook.</summary>
    ConfirmReceipts,
}
