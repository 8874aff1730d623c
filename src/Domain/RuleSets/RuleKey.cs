namespace LocalPlan.Domain.RuleSets;

/// <summary>What a number of a rule set limits. The unit is part of the name.</summary>
public enum RuleKey
{
    /// <summary>Calendar days from the announcement until the plan is opened to the public.</summary>
    PublicWithinDays = 1,

    /// <summary>Full days that an announced plan stays posted.</summary>
    PostingFullDays = 2,

    /// <summary>Share of the current members, in percent, that makes a quorum.</summary>
    QuorumPercent = 3,

    /// <summary>Days before the end of a term when a warning is due.</summary>
    TermWarningDays = 4,

    /// <summary>Days before a deadline when a reminder is due.</summary>
    ReminderDays = 5,

    /// <summary>Deputies of the executive, all of whom sit on the development committee.</summary>
    DeputyCount = 6,

    /// <summary>Share of the invited, in percent, that a community meeting should reach.</summary>
    CommunityAttendancePercent = 7,

    /// <summary>Share of the organization's own income, in percent, that subsidies should not exceed.</summary>
    SubsidyPercent = 8,

    /// <summary>Share of items correct on first submission, in percent, that must be exceeded (KM activity 7).</summary>
    FirstTimeCorrectPercent = 9,

    /// <summary>Share of those invited to a meeting, in percent, that must be exceeded (KM activities 1 and 4).</summary>
    MeetingAttendancePercent = 20,

    /// <summary>The fewest seats that the council of a kind of organization has.</summary>
    CouncilSeats = 21,

    /// <summary>Share of the councillors in office, in percent, that makes a quorum of the council.</summary>
    CouncilQuorumPercent = 22,

    /// <summary>Years ahead for which a meeting may be planned.</summary>
    MeetingYearsAhead = 23,

    /// <summary>Items that one organization may send to a coordination round, where its frame says nothing else.</summary>
    CoordinationQuota = 40,

    /// <summary>Days that the district committees have after filing has ended.</summary>
    DistrictReviewDays = 41,

    /// <summary>Days that the PAO has for screening after the districts.</summary>
    ScreeningDays = 42,

    /// <summary>Days that the province committee has after screening.</summary>
    ProvinceReviewDays = 43,
}
