using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Domain.CoordinationItems;

public enum Verdict
{
    Pass = 1,
    Fail = 2,

    /// <summary>ไม่เกี่ยวข้อง</summary>
    NotApplicable = 3,
}

public enum ScreeningResult
{
    /// <summary>Goes on later.</summary>
    InProgress = 1,

    /// <summary>Passed to the province committee.</summary>
    Forward = 2,

    /// <summary>Back to the organization, with reasons.</summary>
    Return = 3,
}

/// <summary>The answer to one question of the checklist; a failure says why.</summary>
public sealed record CriterionAnswer(string Criterion, Verdict Verdict, string? Note = null);

/// <summary>What the officer says of a reason that was proposed; overruling it needs a note.</summary>
public sealed record ProposalAnswer(ReasonCode Reason, bool Confirmed, string? Note = null);

/// <summary>Why an item goes back or is rejected.</summary>
public sealed record GivenReason(ReasonCode Reason, string? Note = null);

/// <param name="Answers">The checklist as far as it is answered.</param>
/// <param name="Proposals">What the officer says of proposed reasons.</param>
/// <param name="Result">What becomes of the item.</param>
/// <param name="Reasons">Why it is returned.</param>
public sealed record ScreeningDraft(
    IReadOnlyList<CriterionAnswer>? Answers = null, IReadOnlyList<ProposalAnswer>? Proposals = null,
    ScreeningResult Result = ScreeningResult.InProgress, IReadOnlyList<GivenReason>? Reasons = null);

/// <summary>How one version of an item was screened.</summary>
public sealed record Screening(
    int Version, int FrameVersion, IReadOnlyList<CriterionAnswer> Answers, IReadOnlyList<ProposalAnswer> Proposals, ScreeningResult Result,
    IReadOnlyList<GivenReason> Reasons, DateTimeOffset At, Guid By, string ByTitle)
{
    public IEnumerable<string> Failed(RoundFrame frame, CriterionLevel level) =>
        Answers.Where(a => a.Verdict == Verdict.Fail && frame.Find(a.Criterion)?.Level == level).Select(a => a.Criterion);

    /// <summary>Why the item cannot be accepted.</summary>
    public IReadOnlyList<string> Blocks(RoundFrame frame) =>
        [.. Failed(frame, CriterionLevel.Blocking), .. Proposals.Where(p => p.Confirmed).Select(p => p.Reason.ToString())];

    internal static Result Check(ScreeningDraft draft, RoundFrame frame, IReadOnlyList<ReasonCode> proposed) => new Faults()
        .When((draft.Answers ?? []).Any(a => frame.Find(a.Criterion) is null), () => CoordinationItemErrors.CriterionUnknown)
        .When((draft.Answers ?? []).Any(a => a.Verdict == Verdict.Fail && string.IsNullOrWhiteSpace(a.Note)), () => CoordinationItemErrors.FailureUnexplained)
        .When((draft.Proposals ?? []).Any(p => !p.Confirmed && string.IsNullOrWhiteSpace(p.Note)), () => CoordinationItemErrors.OverruleUnexplained)
        .When(draft.Result == ScreeningResult.Return && draft.Reasons is not { Count: > 0 }, () => CoordinationItemErrors.ReasonMissing)
        .Add(draft.Result == ScreeningResult.Forward ? Incomplete(draft, frame, proposed) : null)
        .ToResult();

    private static Error? Incomplete(ScreeningDraft draft, RoundFrame frame, IReadOnlyList<ReasonCode> proposed)
    {
        var open = frame.Criteria.Select(c => c.Code).Except((draft.Answers ?? []).Select(a => a.Criterion)).ToList();
        var unanswered = proposed.Except((draft.Proposals ?? []).Select(p => p.Reason)).ToList();
        return open.Count > 0 ? CoordinationItemErrors.ChecklistOpen(open)
            : unanswered.Count > 0 ? CoordinationItemErrors.ProposalOpen(unanswered) : null;
    }
}
