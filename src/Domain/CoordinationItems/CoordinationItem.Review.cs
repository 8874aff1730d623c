using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Domain.CoordinationItems;

/// <summary>What the PAO and the province committee do with an item.</summary>
public sealed partial class CoordinationItem
{
    /// <summary>Keeps the checklist; passes the item on or returns it when the officer says so.</summary>
    public Result Screen(ScreeningDraft draft, CoordinationRound round, ItemCheck? check, ItemRecord record)
    {
        var frame = round.Frame!;
        var action = draft.Result switch { ScreeningResult.Forward => ItemAction.Forward, ScreeningResult.Return => ItemAction.Return, _ => ItemAction.Screen };
        if (Status != ItemStatus.PaoScreening)
            return CoordinationItemErrors.NotNow(action, Status);
        if (Screening.Check(draft, frame, Proposals(frame, check)).Error is { } error)
            return error;
        var screening = new Screening(
            Current.Number, frame.Version, draft.Answers ?? [], draft.Proposals ?? [], draft.Result, draft.Reasons ?? [], record.At, record.Actor.UserId, record.Actor.Title);
        return Take(action, record, action == ItemAction.Return ? draft.Reasons![0].Reason : null, () => Keep(screening, frame));
    }

    /// <summary>Sends the corrected project as the next version. The item keeps its place.</summary>
    public Result Resend(Submission sent, CoordinationRound round, ItemRecord record)
    {
        if (sent.Content.Id != ProjectId)
            return CoordinationItemErrors.OtherProject;
        var faults = SubmissionDesk.Faults(sent, round).ToList();
        if (faults.Count > 0)
            return faults.Count == 1 ? faults[0] : Error.All(faults);
        return Refusal(ItemAction.Resend, record.Stage) is { } refusal ? refusal : Send(sent, round.Frame!, record);
    }

    /// <summary>Takes the decision of the province committee, which rests on a resolution.</summary>
    public Result Decide(DecisionDraft draft, DecisionGrounds grounds, ItemRecord record)
    {
        if (draft.Outcome == DecisionOutcome.Refer && string.IsNullOrWhiteSpace(draft.Agency))
            return CoordinationItemErrors.AgencyMissing;
        if (draft.Outcome is DecisionOutcome.Reject or DecisionOutcome.Return && draft.Reason is null)
            return CoordinationItemErrors.ReasonMissing;
        if (draft.Outcome == DecisionOutcome.Accept && Blocks(grounds.Frame) is { Count: > 0 } blocks)
            return CoordinationItemErrors.Blocked(blocks);
        var action = ActionOf(draft.Outcome);
        if (Status != ItemStatus.ProvinceReview)
            return CoordinationItemErrors.NotNow(action, Status);
        if (draft.Outcome == DecisionOutcome.Accept && ItemCheck.Refusal(grounds.Check) is { } refusal)
            return refusal;
        return Take(action, record with { Note = draft.Note }, draft.Reason, () => Keep(draft, grounds.Resolution, record));
    }

    /// <summary>Takes another item in, whose origins it then carries too; the other ends and points here.</summary>
    public Result Absorb(CoordinationItem other, ItemRecord record)
    {
        if (other.Id == Id || other.RoundId != RoundId)
            return CoordinationItemErrors.MergedWithItself;
        if ((Refusal(ItemAction.Absorb, record.Stage) ?? other.Refusal(ItemAction.Merge, record.Stage)) is { } refusal)
            return refusal;
        other.Take(ItemAction.Merge, record, ReasonCode.DuplicateOtherLao, () => other.SurvivorId = Id);
        return Take(ItemAction.Absorb, record, null, () => _origins = [.. _origins, .. other._origins]);
    }

    /// <summary>What is the same as another organization's item no longer stands against the one that took it in.</summary>
    private List<string> Blocks(RoundFrame frame) => [.. (Screening?.Blocks(frame) ?? [])
        .Where(b => b != nameof(ReasonCode.DuplicateOtherLao) || _origins.DistinctBy(o => o.OrganizationId).Count() == 1)];

    private static ItemAction ActionOf(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Accept => ItemAction.Accept,
        DecisionOutcome.Reject => ItemAction.Reject,
        DecisionOutcome.Refer => ItemAction.Refer,
        _ => ItemAction.Return,
    };

    private Result Send(Submission sent, RoundFrame frame, ItemRecord record)
    {
        Put(ItemVersion.Of(Current.Number + 1, sent, frame.Version, record));
        return Take(ItemAction.Resend, record, null, () => { });
    }

    private void Keep(Screening screening, RoundFrame frame)
    {
        _screenings = [.. _screenings.Where(s => s.Version != screening.Version), screening];
        if (FirstCorrect is not null || screening.Result == ScreeningResult.InProgress)
            return;
        _firstFaults = [.. screening.Blocks(frame).Concat(screening.Reasons.Select(r => r.Reason.ToString())).Distinct()];
        (FirstCorrect, FirstScreenedAt) = (_firstFaults.Count == 0, screening.At);
    }

    private void Keep(DecisionDraft draft, ResolutionRef resolution, ItemRecord record)
    {
        Agency = draft.Outcome == DecisionOutcome.Refer ? draft.Agency!.Trim() : Agency;
        _decisions = [.. _decisions, new(draft.Outcome, draft.Reason, Agency, draft.Note, Current.Number, resolution, record.At, record.Actor.Title)];
    }
}
