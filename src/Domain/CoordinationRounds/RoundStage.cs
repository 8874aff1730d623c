using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.CoordinationRounds;

/// <summary>Where a round stands on its way C1 to C10 of the coordination handbook.</summary>
public enum RoundStage
{
    /// <summary>C1: prepared by the PAO; nobody files yet.</summary>
    Draft = 1,

    /// <summary>C2 and C3: the frame is issued and organizations file.</summary>
    Filing = 2,

    /// <summary>C4: the district committees check and rank.</summary>
    DistrictReview = 3,

    /// <summary>C5: the PAO screens.</summary>
    Screening = 4,

    /// <summary>C6: the province committee decides.</summary>
    ProvinceReview = 5,

    /// <summary>C7 and C8: what was accepted goes into the plan of the PAO.</summary>
    Inclusion = 6,

    /// <summary>C9 and C10: others and every organization have their answer.</summary>
    Answered = 7,

    Closed = 8,
}

/// <summary>What the PAO does with a round.</summary>
public enum RoundAction
{
    Create = 1,
    IssueFrame = 2,
    StartDistrictReview = 3,
    StartScreening = 4,
    StartProvinceReview = 5,
    StartInclusion = 6,
    Answer = 7,
    Close = 8,

    /// <summary>Goes back one stage.</summary>
    Reopen = 9,

    ExtendWindow = 10,

    /// <summary>Lets one organization file after the window.</summary>
    AllowLateFiling = 11,

    AssignOfficers = 12,
}

/// <summary>Whose time it is.</summary>
public enum RoundWindowKind
{
    /// <summary>อปท. ส่งโครงการ</summary>
    Filing = 1,

    /// <summary>คณะกรรมการระดับอำเภอพิจารณาและจัดลำดับ</summary>
    District = 2,

    /// <summary>อบจ. กลั่นกรอง</summary>
    Screening = 3,

    /// <summary>คณะกรรมการระดับจังหวัดพิจารณา</summary>
    Province = 4,
}

/// <summary>The way of a round as a table. What a stage does not name cannot be done in it.</summary>
public static class RoundLifecycle
{
    private static readonly RoundStage[] Stages = Enum.GetValues<RoundStage>();

    private static readonly RoundAction[] Onward =
    [
        RoundAction.IssueFrame, RoundAction.StartDistrictReview, RoundAction.StartScreening, RoundAction.StartProvinceReview,
        RoundAction.StartInclusion, RoundAction.Answer, RoundAction.Close,
    ];

    public static StateMachine<RoundStage, RoundAction> Table { get; } = new(
    [
        .. Onward.Select((action, i) => (Stages[i], action, Stages[i + 1])),
        (RoundStage.Draft, RoundAction.Close, RoundStage.Closed),
        .. Stages.Skip(2).Select(s => (s, RoundAction.Reopen, s - 1)),
        .. Staying(RoundAction.IssueFrame, RoundStage.Filing, RoundStage.Screening),
        .. Staying(RoundAction.ExtendWindow, RoundStage.Filing, RoundStage.ProvinceReview),
        .. Staying(RoundAction.AllowLateFiling, RoundStage.Filing, RoundStage.Screening),
        .. Staying(RoundAction.AssignOfficers, RoundStage.Draft, RoundStage.Answered),
    ]);

    /// <summary>What moves a round on and has a form of its own is no bare step.</summary>
    public static bool IsBareStep(this RoundAction action) =>
        action is RoundAction.Reopen || (action != RoundAction.IssueFrame && Onward.Contains(action));

    private static IEnumerable<(RoundStage, RoundAction, RoundStage)> Staying(RoundAction action, RoundStage first, RoundStage last) =>
        Stages.Where(s => s >= first && s <= last).Select(s => (s, action, s));
}
