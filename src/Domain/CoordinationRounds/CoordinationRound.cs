using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.CoordinationRounds;

/// <summary>
/// A coordination round (การประสานแผน) that a PAO holds for the organizations of its province: its frame in versions, the days of each
/// sort of actor, and every step with who, when and why.
/// </summary>
public sealed class CoordinationRound : AggregateRoot, IProvinceShared
{
    public const int MaxNameLength = 200;

    private List<RoundWindow> _windows = [];
    private List<RoundFrame> _frames = [];
    private List<RoundStep> _steps = [];
    private List<LatePermit> _latePermits = [];
    private List<OfficerAssignment> _officers = [];

    private CoordinationRound() { }

    public string Name { get; private set; } = "";

    public Guid ProvinceId { get; private set; }

    /// <summary>The plan years the round coordinates.</summary>
    public int FirstYear { get; private set; }

    public RoundStage Stage { get; private set; } = RoundStage.Draft;

    /// <summary>The rule set in force on the day the round was made; it keeps that one.</summary>
    public Guid RuleSetId { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day on which organizations may file, inclusive.</summary>
    public DateOnly ClosesOn { get; private set; }

    public PlanPeriod Period => new(FirstYear);

    public IReadOnlyList<RoundWindow> Windows => _windows;

    /// <summary>Every version of the frame, the first one first.</summary>
    public IReadOnlyList<RoundFrame> Frames => _frames;

    /// <summary>The frame in force; null before the first was issued.</summary>
    public RoundFrame? Frame => _frames.Count == 0 ? null : _frames[^1];

    public IReadOnlyList<RoundStep> Steps => _steps;

    public IReadOnlyList<LatePermit> LatePermits => _latePermits;

    public IReadOnlyList<OfficerAssignment> Officers => _officers;

    public static Result<CoordinationRound> Create(RoundOpening opening, CoordinationRoundDraft draft, RoundRecord record)
    {
        var windows = RoundWindow.InTurn(draft.OpensOn, draft.ClosesOn, opening.Days)
            .Select(w => draft.Windows?.FirstOrDefault(d => d.Kind == w.Kind && d.Kind != RoundWindowKind.Filing) ?? w).ToList();
        if (windows.Find(w => w.ClosesOn < w.OpensOn) is { } reversed)
            return CoordinationRoundErrors.ClosesBeforeOpening with { Field = reversed.Kind == RoundWindowKind.Filing ? "closesOn" : "windows" };
        var round = new CoordinationRound
        {
            ProvinceId = opening.ProvinceId,
            RuleSetId = opening.RuleSetId,
            Name = draft.Name.Trim(),
            FirstYear = draft.FirstYear,
            OpensOn = draft.OpensOn,
            ClosesOn = draft.ClosesOn,
            _windows = windows,
        };
        round.Start(opening.OrganizationId, record.At);
        round._steps.Add(round.StepOf(RoundAction.Create, RoundStage.Draft, record));
        return round;
    }

    public RoundWindow Window(RoundWindowKind kind) => _windows.Find(w => w.Kind == kind)!;

    /// <summary>Issues a frame, or another version of it, which needs a reason; earlier versions stay.</summary>
    public Result IssueFrame(FrameDraft draft, FrameDraft defaults, RoundRecord record)
    {
        if (Frame is not null && string.IsNullOrWhiteSpace(record.Reason))
            return CoordinationRoundErrors.ReasonRequired;
        var frame = RoundFrame.Of(draft, Frame?.ToDraft() ?? defaults, _frames.Count + 1, record);
        if (frame.Criteria.Select(c => c.Code).Distinct().Count() != frame.Criteria.Count)
            return CoordinationRoundErrors.CriterionTwice;
        return Do(RoundAction.IssueFrame, record, s => s with { FrameVersion = frame.Version }, () => _frames = [.. _frames, frame]);
    }

    /// <summary>Moves the last day of a window to a later one.</summary>
    public Result Extend(RoundWindowKind kind, DateOnly closesOn, RoundRecord record)
    {
        var before = Window(kind);
        if (closesOn <= before.ClosesOn)
            return CoordinationRoundErrors.NotLater(before.ClosesOn);
        var after = before with { ClosesOn = closesOn };
        return Explained(RoundAction.ExtendWindow, record, s => s with { Before = before, After = after }, () => Put(after));
    }

    /// <summary>Lets one organization file until a day after the window.</summary>
    public Result AllowLate(Guid organizationId, DateOnly until, RoundRecord record)
    {
        if (until <= ClosesOn)
            return CoordinationRoundErrors.NotLater(ClosesOn);
        var permit = new LatePermit(organizationId, until, record.Reason ?? "", record.At, record.Actor.UserId, record.Actor.Title);
        return Explained(RoundAction.AllowLateFiling, record, s => s with { OrganizationId = organizationId },
            () => _latePermits = [.. _latePermits.Where(p => p.OrganizationId != organizationId), permit]);
    }

    public Result Assign(IReadOnlyList<OfficerAssignment> officers, RoundRecord record) => officers.DistinctBy(o => o.DistrictId).Count() == officers.Count
        ? Do(RoundAction.AssignOfficers, record, s => s, () => _officers = [.. officers])
        : CoordinationRoundErrors.DistrictTwice;

    /// <summary>Goes on or back one stage. Answering and closing leave nothing pending behind.</summary>
    public Result Move(RoundAction action, IReadOnlyList<PendingItem> pending, RoundRecord record)
    {
        if (action is RoundAction.Answer or RoundAction.Close && pending.Count > 0)
            return CoordinationRoundErrors.Pending(pending);
        return action == RoundAction.Reopen ? Explained(action, record, s => s, () => { }) : Do(action, record, s => s, () => { });
    }

    /// <summary>Until when an organization may file, late permits included.</summary>
    public DateOnly FilesUntil(Guid organizationId) => _latePermits.Find(p => p.OrganizationId == organizationId)?.Until ?? ClosesOn;

    public OfficerAssignment? OfficerOf(Guid districtId) => _officers.Find(o => o.DistrictId == districtId);

    private Result Explained(RoundAction action, RoundRecord record, Func<RoundStep, RoundStep> describe, Action change) =>
        string.IsNullOrWhiteSpace(record.Reason) ? CoordinationRoundErrors.ReasonRequired : Do(action, record, describe, change);

    private Result Do(RoundAction action, RoundRecord record, Func<RoundStep, RoundStep> describe, Action change)
    {
        if (RoundLifecycle.Table.Next(Stage, action) is not { } next)
            return CoordinationRoundErrors.NotNow(action, Stage);
        change();
        _steps = [.. _steps, describe(StepOf(action, next, record))];
        (Stage, UpdatedAt) = (next, record.At);
        return Result.Success;
    }

    private RoundStep StepOf(RoundAction action, RoundStage to, RoundRecord record) => new(
        _steps.Count + 1, action, Stage, to, record.At, record.Actor.UserId, record.Actor.Title,
        string.IsNullOrWhiteSpace(record.Reason) ? null : record.Reason.Trim());

    private void Put(RoundWindow window)
    {
        _windows = [.. _windows.Select(w => w.Kind == window.Kind ? window : w)];
        if (window.Kind == RoundWindowKind.Filing)
            ClosesOn = window.ClosesOn;
    }
}

/// <summary>Who holds a round, under which rules.</summary>
public sealed record RoundOpening(Guid OrganizationId, Guid ProvinceId, Guid RuleSetId, WindowDays Days);

/// <param name="Name">What the round is called.</param>
/// <param name="FirstYear">First พ.ศ. fiscal year of the plans that it coordinates.</param>
/// <param name="OpensOn">The first day for filing.</param>
/// <param name="ClosesOn">The last day for filing, inclusive.</param>
/// <param name="Windows">The days of districts, screening and province; those left out follow one another.</param>
public sealed record CoordinationRoundDraft(
    string Name, int FirstYear, DateOnly OpensOn, DateOnly ClosesOn, IReadOnlyList<RoundWindow>? Windows = null);

/// <summary>An item without a final state, as a refusal names it.</summary>
public sealed record PendingItem(Guid Id, string Name, string Organization);
