namespace LocalPlan.Domain.CoordinationItems;

/// <summary>Where an item of a coordination round stands. Before it is sent it is a project of the organization's own plan, and no item.</summary>
public enum ItemStatus
{
    Submitted = 1,

    /// <summary>The district committee looks at it; its place may still change.</summary>
    DistrictReview = 2,

    /// <summary>It has its place in a complete list of the district.</summary>
    Ranked = 3,

    /// <summary>The district sent it on; the PAO screens.</summary>
    PaoScreening = 4,

    /// <summary>Sent back to the organization for correction, with reasons.</summary>
    Returned = 5,

    /// <summary>Before the province committee.</summary>
    ProvinceReview = 6,

    Accepted = 7,

    Rejected = 8,

    /// <summary>Sent on to another agency.</summary>
    Referred = 9,

    /// <summary>Part of another item, which it points to.</summary>
    Merged = 10,

    /// <summary>Taken back by the organization before it was ranked.</summary>
    PulledBack = 11,

    /// <summary>A project of a plan or amendment of the PAO.</summary>
    Included = 12,

    Budgeted = 13,

    NotBudgeted = 14,
}

/// <summary>What moves an item.</summary>
public enum ItemAction
{
    Submit = 1,

    /// <summary>Gives or takes its place while the list of the district is incomplete.</summary>
    Place = 2,

    /// <summary>Gives its place in a complete list.</summary>
    Rank = 3,

    PullBack = 4,

    SendOn = 5,

    Screen = 6,

    /// <summary>Passes it to the province committee.</summary>
    Forward = 7,

    Return = 8,

    /// <summary>The organization sends a corrected version; the item keeps its place.</summary>
    Resend = 9,

    Accept = 10,

    Reject = 11,

    Refer = 12,

    /// <summary>Becomes part of another item.</summary>
    Merge = 13,

    /// <summary>Takes another item in.</summary>
    Absorb = 14,

    Include = 15,

    MarkBudgeted = 16,

    MarkNotBudgeted = 17,

    /// <summary>Was returned and not sent again before the results were answered: the named rule by which it ends.</summary>
    Lapse = 18,
}

/// <summary>Why an item was refused, returned or rejected.</summary>
public enum ReasonCode
{
    NotPaoAuthority = 1,
    SingleLaoCanDo = 2,
    DuplicateProvincePlan = 3,
    DuplicateAgency = 4,
    DuplicateOtherLao = 5,
    OutOfFrame = 6,
    Incomplete = 7,
    NoLandPermission = 8,
    OverCeiling = 9,
    Late = 10,
    BeyondCapacity = 11,
}
