using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Domain.CoordinationItems;

/// <summary>
/// A project beyond the capacity of an organization, on its way through a coordination round. It belongs to that organization; the
/// district ranks it, the PAO screens it, the province committee decides. It never disappears and ends in one final state.
/// </summary>
public sealed partial class CoordinationItem : AggregateRoot, ICoordinated
{
    public const int MaxAgencyLength = 300;

    private List<ItemVersion> _versions = [];
    private List<ItemOrigin> _origins = [];
    private List<Screening> _screenings = [];
    private List<ItemDecision> _decisions = [];
    private List<ItemStep> _steps = [];
    private List<string> _firstFaults = [];

    private CoordinationItem() { }

    public Guid PaoId { get; private set; }

    public Guid RoundId { get; private set; }

    public Guid DistrictId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid ProjectId { get; private set; }

    /// <summary>Which item of its organization in the round.</summary>
    public int Number { get; private set; }

    /// <summary>The name in the current version.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Baht of the current version.</summary>
    public decimal Amount { get; private set; }

    public Guid? PlanClassId { get; private set; }

    public ItemStatus Status { get; private set; }

    /// <summary>Its place in the list of the district.</summary>
    public int? Rank { get; private set; }

    public DateOnly SubmittedOn { get; private set; }

    /// <summary>Sent after the window, by permission.</summary>
    public bool IsLate { get; private set; }

    /// <summary>Why it was returned or rejected last.</summary>
    public ReasonCode? Reason { get; private set; }

    /// <summary>The agency that it was referred to.</summary>
    public string? Agency { get; private set; }

    /// <summary>The item that it became part of.</summary>
    public Guid? SurvivorId { get; private set; }

    /// <summary>The resolution by which the district sent it on.</summary>
    public ResolutionRef? SentOnBy { get; private set; }

    public ItemInclusion? Inclusion { get; private set; }

    /// <summary>The project of the PAO that it became.</summary>
    public Guid? IncludedProjectId { get; private set; }

    /// <summary>Whether nothing was wrong with it at its first screening; null before that. Later corrections do not change it (KM activity 7).</summary>
    public bool? FirstCorrect { get; private set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? FirstScreenedAt { get; private set; }

    /// <summary>What was wrong then: codes of criteria and reasons.</summary>
    public IReadOnlyList<string> FirstFaults => _firstFaults;

    /// <summary>Every version that was sent, the first one first.</summary>
    public IReadOnlyList<ItemVersion> Versions => _versions;

    /// <summary>The projects behind it, its own first.</summary>
    public IReadOnlyList<ItemOrigin> Origins => _origins;

    /// <summary>How each version was screened.</summary>
    public IReadOnlyList<Screening> Screenings => _screenings;

    public IReadOnlyList<ItemDecision> Decisions => _decisions;

    public IReadOnlyList<ItemStep> Steps => _steps;

    public ItemVersion Current => _versions[^1];

    /// <summary>The screening of the current version.</summary>
    public Screening? Screening => _screenings.Find(s => s.Version == Current.Number);

    internal static CoordinationItem Submit(CoordinationRound round, ItemHome home, (int Number, DateOnly Day) place, Submission sent, ItemRecord record)
    {
        var item = new CoordinationItem
        {
            PaoId = round.OrganizationId,
            RoundId = round.Id,
            DistrictId = home.DistrictId,
            PlanId = sent.PlanId,
            ProjectId = sent.Content.Id,
            Number = place.Number,
            SubmittedOn = place.Day,
            IsLate = place.Day > round.ClosesOn,
            Status = ItemStatus.Submitted,
        };
        item.Start(home.OrganizationId, record.At);
        item.Put(ItemVersion.Of(1, sent, round.Frame!.Version, record));
        item._origins = [new(item.Id, item.OrganizationId, item.ProjectId, item.Name, item.Amount)];
        item._steps = [item.StepOf(ItemAction.Submit, null, ItemStatus.Submitted, record, null)];
        return item;
    }

    /// <summary>Reasons that the item itself and its check suggest; an officer confirms or overrules each.</summary>
    public IReadOnlyList<ReasonCode> Proposals(RoundFrame frame, ItemCheck? check)
    {
        var found = new List<ReasonCode>();
        if (AuthorityChecks.IsSingle(Current.Content.Draft.Authority) && _origins.DistinctBy(o => o.OrganizationId).Count() == 1)
            found.Add(ReasonCode.SingleLaoCanDo);
        if (!frame.Accepts(PlanClassId))
            found.Add(ReasonCode.OutOfFrame);
        return [.. found, .. check?.Proposals ?? []];
    }

    public Result PullBack(ItemRecord record) => Take(ItemAction.PullBack, record, null, () => Rank = null);

    /// <summary>Its place in the list of the district; the list is complete when every item has one.</summary>
    public Result Place(int? rank, bool isComplete, ItemRecord record)
    {
        var action = isComplete ? ItemAction.Rank : ItemAction.Place;
        var isPlaced = Rank == rank && Status == (isComplete ? ItemStatus.Ranked : ItemStatus.DistrictReview);
        return isPlaced && Refusal(action, record.Stage) is null ? Result.Success : Take(action, record, null, () => Rank = rank);
    }

    public Result SendOn(ResolutionRef resolution, ItemRecord record) => Take(ItemAction.SendOn, record, null, () => SentOnBy = resolution);

    /// <summary>Becomes a project of the PAO. It was held against the lists of the province before (ข้อ 19).</summary>
    public Result Include(ItemInclusion inclusion, ItemCheck? check, ItemRecord record) => IncludeRefusal(check, record.Stage) is { } refusal
        ? refusal
        : Take(ItemAction.Include, record, null, () => (Inclusion, IncludedProjectId) = (inclusion, inclusion.ProjectId));

    /// <summary>Why it cannot become a project of the PAO now, before anything is made of it.</summary>
    public Error? IncludeRefusal(ItemCheck? check, RoundStage stage) => Refusal(ItemAction.Include, stage) ?? ItemCheck.Refusal(check);

    public Result Budget(bool isBudgeted, ItemRecord record) =>
        Take(isBudgeted ? ItemAction.MarkBudgeted : ItemAction.MarkNotBudgeted, record, null, () => { });

    /// <summary>Ends what was returned and never sent again, as INCOMPLETE.</summary>
    public Result Lapse(ItemRecord record) => Take(ItemAction.Lapse, record, ReasonCode.Incomplete, () => { });

    /// <summary>The actions that its state and the stage of its round allow.</summary>
    public IReadOnlyList<ItemAction> Allowed(RoundStage stage) => [.. ItemLifecycle.Table.Allowed(Status).Where(a => a.IsOpenIn(stage))];

    private Result Take(ItemAction action, ItemRecord record, ReasonCode? reason, Action change)
    {
        if (Refusal(action, record.Stage) is { } refusal)
            return refusal;
        var (from, to) = (Status, ItemLifecycle.Table.Next(Status, action)!.Value);
        change();
        _steps = [.. _steps, StepOf(action, from, to, record, reason)];
        (Status, Reason, UpdatedAt) = (to, reason ?? (action == ItemAction.Resend ? null : Reason), record.At);
        return Result.Success;
    }

    private Error? Refusal(ItemAction action, RoundStage stage) =>
        ItemLifecycle.Table.Next(Status, action) is null ? CoordinationItemErrors.NotNow(action, Status)
        : action.IsOpenIn(stage) ? null : CoordinationItemErrors.NotInStage(action, stage);

    private ItemStep StepOf(ItemAction action, ItemStatus? from, ItemStatus to, ItemRecord record, ReasonCode? reason) => new(
        _steps.Count + 1, action, from, to, Current.Number, record.At, record.Actor.UserId, record.Actor.Title, reason,
        string.IsNullOrWhiteSpace(record.Note) ? null : record.Note.Trim());

    private void Put(ItemVersion version)
    {
        _versions = [.. _versions, version];
        (Name, Amount, PlanClassId) = (version.Content.Draft.Name, version.Amount, version.Content.Draft.PlanClassId);
    }
}
