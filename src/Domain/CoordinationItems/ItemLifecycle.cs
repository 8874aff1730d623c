using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using static LocalPlan.Domain.CoordinationItems.ItemAction;
using static LocalPlan.Domain.CoordinationItems.ItemStatus;

namespace LocalPlan.Domain.CoordinationItems;

/// <summary>The way of an item as a table, and the stages of the round in which each action may be taken.</summary>
public static class ItemLifecycle
{
    public static StateMachine<ItemStatus, ItemAction> Table { get; } = new(
        (Submitted, Place, DistrictReview), (DistrictReview, Place, DistrictReview), (Ranked, Place, DistrictReview),
        (Submitted, ItemAction.Rank, Ranked), (DistrictReview, ItemAction.Rank, Ranked), (Ranked, ItemAction.Rank, Ranked),
        (Submitted, PullBack, PulledBack), (DistrictReview, PullBack, PulledBack),
        (Ranked, SendOn, PaoScreening),
        (PaoScreening, Screen, PaoScreening), (PaoScreening, Forward, ProvinceReview),
        (PaoScreening, Return, Returned), (ProvinceReview, Return, Returned),
        (Returned, Resend, PaoScreening), (Returned, Lapse, Rejected),
        (ProvinceReview, Accept, Accepted), (ProvinceReview, Reject, Rejected), (ProvinceReview, Refer, Referred),
        (PaoScreening, Merge, Merged), (ProvinceReview, Merge, Merged), (Returned, Merge, Merged),
        (PaoScreening, Absorb, PaoScreening), (ProvinceReview, Absorb, ProvinceReview),
        (Accepted, Include, Included), (Accepted, MarkNotBudgeted, NotBudgeted),
        (Included, MarkBudgeted, Budgeted), (Included, MarkNotBudgeted, NotBudgeted));

    private static readonly Dictionary<ItemAction, (RoundStage First, RoundStage Last)> Stages = new()
    {
        [Submit] = (RoundStage.Filing, RoundStage.Screening),
        [PullBack] = (RoundStage.Filing, RoundStage.Screening),
        [Place] = (RoundStage.Filing, RoundStage.Screening),
        [ItemAction.Rank] = (RoundStage.Filing, RoundStage.Screening),
        [SendOn] = (RoundStage.DistrictReview, RoundStage.Screening),
        [Screen] = (RoundStage.DistrictReview, RoundStage.ProvinceReview),
        [Forward] = (RoundStage.Screening, RoundStage.ProvinceReview),
        [Return] = (RoundStage.DistrictReview, RoundStage.ProvinceReview),
        [Resend] = (RoundStage.DistrictReview, RoundStage.Inclusion),
        [Merge] = (RoundStage.Screening, RoundStage.ProvinceReview),
        [Absorb] = (RoundStage.Screening, RoundStage.ProvinceReview),
        [Accept] = (RoundStage.ProvinceReview, RoundStage.ProvinceReview),
        [Reject] = (RoundStage.ProvinceReview, RoundStage.ProvinceReview),
        [Refer] = (RoundStage.ProvinceReview, RoundStage.ProvinceReview),
        [Include] = (RoundStage.Inclusion, RoundStage.Answered),
        [MarkBudgeted] = (RoundStage.Inclusion, RoundStage.Closed),
        [MarkNotBudgeted] = (RoundStage.Inclusion, RoundStage.Closed),
        [Lapse] = (RoundStage.Inclusion, RoundStage.Answered),
    };

    public static bool IsOpenIn(this ItemAction action, RoundStage stage) => stage >= Stages[action].First && stage <= Stages[action].Last;

    /// <summary>Whether nothing follows any more.</summary>
    public static bool IsFinal(this ItemStatus status) => Table.Allowed(status).Count == 0;

    /// <summary>Whether the round still owes an answer.</summary>
    public static bool IsPending(this ItemStatus status) =>
        status is Submitted or DistrictReview or Ranked or PaoScreening or ProvinceReview;

    /// <summary>Whether the province committee took it, whatever came of it later.</summary>
    public static bool IsAccepted(this ItemStatus status) => status is Accepted or Included or Budgeted or NotBudgeted;

    /// <summary>Whether the district has still to send it on.</summary>
    public static bool IsWithDistrict(this ItemStatus status) => status is Submitted or DistrictReview or Ranked;
}
