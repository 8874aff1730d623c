using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Procedures;

/// <summary>Why a step cannot be taken. Each text says what would satisfy the rule.</summary>
public static class ProcedureErrors
{
    public static readonly Error DirectionMeetingMissing = Error.Conflict("step.direction_meeting_missing");
    public static readonly Error CommunityMeetingMissing = Error.Conflict("step.community_meeting_missing");
    public static readonly Error ContentMissing = Error.Conflict("step.content_missing");
    public static readonly Error ContentChanged = Error.Conflict("step.content_changed");
    public static readonly Error SpecialGroundMissing = Error.Conflict("step.special_ground_missing");
    public static readonly Error AnnouncementUnsigned = Error.Conflict("step.announcement_unsigned");
    public static readonly Error PostingNotOpened = Error.Conflict("step.posting_not_opened");

    /// <summary>The stage has no such step; what it has instead is named, with its clause.</summary>
    public static Error NotPossible(Stage stage, StageAction action, IReadOnlyList<StepRule> possible) => possible.Count == 0
        ? Error.Conflict("step.ended", ("stage", stage), ("action", action))
        : Error.Conflict("step.not_possible", ("stage", stage), ("action", action), ("possible", possible.Select(s => s.Action).Distinct().ToList()))
            with
        { Clause = possible[0].Clause };

    /// <summary>One reason stands for itself; several come as details.</summary>
    public static Error Refused(StepRule step, IReadOnlyList<Error> refusals) => refusals.Count == 1
        ? refusals[0]
        : Error.Conflict("step.refused", ("action", step.Action), ("count", refusals.Count)) with { Clause = step.Clause, Details = refusals };

    public static Error FailuresOpen(int count) => Error.Conflict("step.failures_open", ("count", count));

    public static Error NotAgreed(DecidingBody body) => Error.Conflict(body switch
    {
        DecidingBody.DevelopmentCommittee => "step.committee_not_agreed",
        DecidingBody.Council => "step.council_not_agreed",
        _ => "step.community_not_agreed",
    });

    /// <summary>The body spoke about this very version, and its last word was no.</summary>
    public static Error NotAgreedLast(DecidingBody body, Evidence refused) =>
        Error.Conflict("step.body_refused", ("body", body), ("meeting", refused.MeetingNumber), ("date", refused.Date));

    /// <summary>The council decided before the committee had agreed.</summary>
    public static Error AgreedTooEarly(Evidence early) =>
        Error.Conflict("step.council_before_committee", ("meeting", early.MeetingNumber), ("date", early.Date));

    /// <summary>The committee agreed to a draft before its direction was set.</summary>
    public static Error AgreedBeforeDirection(Evidence undirected, DateOnly direction) => Error.Conflict(
        "step.committee_before_direction", ("meeting", undirected.MeetingNumber), ("date", undirected.Date), ("direction", direction));

    public static Error AgreedToOtherVersion(DecidingBody body, Evidence other, string hash) => Error.Conflict(
        "step.other_version_agreed", ("body", body), ("meeting", other.MeetingNumber), ("date", other.Date), ("theirs", Checksum.BeginningOf(other.Hash)), ("ours", Checksum.BeginningOf(hash)));

    public static Error ReasonsMissing(int count) => Error.Conflict("step.reasons_missing", ("count", count));

    public static Error NoticesMissing(IReadOnlyList<NoticeRecipient> recipients) => Error.Conflict("step.notices_missing", ("recipients", recipients));

    public static Error WindowNotEnded(DateOnly end) => Error.Conflict("step.window_not_ended", ("end", end));

    public static Error KindDoesNotFit(ActKind kind) => Error.Conflict("step.kind_does_not_fit", ("kind", kind));

    public static Error AnnouncedInFuture(DateOnly today) => Error.Conflict("step.announced_in_future", ("today", today)) with { Field = "date" };

    public static Error AnnouncedBeforeResolution(DateOnly resolved) =>
        Error.Conflict("step.announced_before_resolution", ("resolved", resolved)) with { Field = "date" };

    public static Error DateInFuture(DateOnly today) => Error.Invalid("step.date_in_future", "date", null, ("today", today));
}
