namespace LocalPlan.Domain.Procedures;

/// <summary>Where an act stands. Which stages an act passes is a matter of the rule set.</summary>
public enum Stage
{
    /// <summary>P0: opened by the planning division.</summary>
    Opened = 1,

    /// <summary>P1: direction set by the development committee with community and agencies, ข้อ 17(1).</summary>
    Direction = 2,

    /// <summary>P2: drafted by the support committee, ข้อ 17(2).</summary>
    Drafting = 3,

    /// <summary>P3: before the development committee, ข้อ 17(3).</summary>
    Committee = 4,

    /// <summary>P3b: before the council of an SAO.</summary>
    Council = 5,

    /// <summary>Before the executive, who approves and announces.</summary>
    Approval = 6,

    /// <summary>P4: approved and announced; frozen, ข้อ 17(4).</summary>
    Announced = 7,

    /// <summary>P5: notified to those concerned and posted openly.</summary>
    Posted = 8,

    /// <summary>P6: the frame of budgets.</summary>
    InForce = 9,

    /// <summary>P9: the window has ended.</summary>
    Closed = 10,

    /// <summary>Given up before it was announced.</summary>
    Withdrawn = 11,
}

/// <summary>What moves an act from stage to stage.</summary>
public enum StageAction
{
    SetDirection = 1,
    StartDrafting = 2,
    SendToCommittee = 3,
    ReturnToDrafting = 4,
    CommitteeAgrees = 5,
    CouncilAgrees = 6,
    SendToExecutive = 7,
    Announce = 8,
    Post = 9,
    EnterForce = 10,
    Review = 11,
    Close = 12,
    Withdraw = 13,

    /// <summary>How an act begins; it leaves no stage, so no rule asks for it.</summary>
    Open = 14,
}

public static class Stages
{
    /// <summary>Whether the content may still be written.</summary>
    public static bool IsDraft(this Stage stage) => stage is Stage.Opened or Stage.Direction or Stage.Drafting;

    /// <summary>Whether it waits for what committee, council or executive decide.</summary>
    public static bool IsBeforeBody(this Stage stage) => stage is Stage.Committee or Stage.Council or Stage.Approval;

    /// <summary>Whether nothing follows any more.</summary>
    public static bool IsEnd(this Stage stage) => stage is Stage.Closed or Stage.Withdrawn;
}

/// <summary>A condition of a step. Its facts are gathered by the application, its verdict is the domain's.</summary>
public enum Guard
{
    /// <summary>A meeting of the development committee agreed to the direction.</summary>
    DirectionMeeting = 1,

    /// <summary>There is something to decide on.</summary>
    HasContent = 2,

    /// <summary>No compliance check fails, unless an officer waived it with a reason.</summary>
    NoOpenFailures = 3,

    /// <summary>The development committee agreed, with quorum, to exactly this version.</summary>
    CommitteeAgreed = 4,

    /// <summary>The council agreed to exactly this version.</summary>
    CouncilAgreed = 5,

    /// <summary>A community meeting considered exactly this version.</summary>
    CommunityAgreed = 6,

    /// <summary>Every item says why it is needed.</summary>
    ReasonsGiven = 7,

    /// <summary>One of the grounds of ข้อ 22/2 is named.</summary>
    SpecialGround = 8,

    /// <summary>The announcement has a number, a day and a signatory.</summary>
    AnnouncementSigned = 9,

    /// <summary>The public page is open.</summary>
    PostingOpened = 10,

    /// <summary>Everyone who must be told has been told.</summary>
    NoticesSent = 11,

    /// <summary>The last year of the window has ended.</summary>
    WindowEnded = 12,

    /// <summary>The kind of the amendment fits what really changes.</summary>
    KindFitsChange = 13,

    /// <summary>A community meeting about the plan was held.</summary>
    CommunityMet = 14,
}
