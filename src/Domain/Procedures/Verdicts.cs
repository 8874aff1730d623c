using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Procedures;

/// <summary>Judges the facts: null when a guard is satisfied, else what would satisfy it.</summary>
internal static class Verdicts
{
    public static Error? Of(Guard guard, string clause, GuardFacts facts) => guard switch
    {
        Guard.DirectionMeeting => Unless(facts.DirectionMeeting is not null, ProcedureErrors.DirectionMeetingMissing, clause),
        Guard.CommunityMet => Unless(facts.CommunityMeeting is not null, ProcedureErrors.CommunityMeetingMissing, clause),
        Guard.HasContent => Unless(facts.HasContent, ProcedureErrors.ContentMissing, clause),
        Guard.NoOpenFailures => Unless(facts.OpenFailures == 0, ProcedureErrors.FailuresOpen(facts.OpenFailures), clause),
        Guard.CommitteeAgreed => Agreed(DecidingBody.DevelopmentCommittee, clause, facts),
        Guard.CouncilAgreed => Agreed(DecidingBody.Council, clause, facts),
        Guard.CommunityAgreed => Agreed(DecidingBody.Community, clause, facts),
        Guard.ReasonsGiven => Unless(facts.ReasonsMissing == 0, ProcedureErrors.ReasonsMissing(facts.ReasonsMissing), clause),
        Guard.SpecialGround => Unless(facts.HasSpecialGround, ProcedureErrors.SpecialGroundMissing, clause),
        Guard.AnnouncementSigned => Signed(facts) is { } error ? error with { Clause = clause } : null,
        Guard.PostingOpened => Unless(facts.IsPosted, ProcedureErrors.PostingNotOpened, clause),
        Guard.NoticesSent => Unless(facts.NoticesMissing.Count == 0, ProcedureErrors.NoticesMissing(facts.NoticesMissing), clause),
        Guard.WindowEnded => WindowEnded(facts) is { } error ? error with { Clause = clause } : null,
        Guard.KindFitsChange => facts.FittingKind is { } kind ? ProcedureErrors.KindDoesNotFit(kind) with { Clause = clause } : null,
        _ => throw new ArgumentOutOfRangeException(nameof(guard)),
    };

    /// <summary>What was sent to the committee may go on or back, but not go on as something else.</summary>
    public static Error? OfContent(StepRule step, GuardFacts facts)
    {
        var isOther = facts.Hash is { } now && facts.SubmittedHash is { } submitted && now != submitted;
        var goesOn = step.To is Stage.Council or Stage.Approval or Stage.Announced;
        return isOther && goesOn ? ProcedureErrors.ContentChanged with { Clause = step.Clause } : null;
    }

    private static Error? Agreed(DecidingBody body, string clause, GuardFacts facts)
    {
        if (facts.AgreementOf(body) is not null)
            return null;
        return Missing(body, facts) with { Clause = clause };
    }

    private static Error Missing(DecidingBody body, GuardFacts facts)
    {
        if (facts.RefusalOf(body) is { } refused)
            return ProcedureErrors.NotAgreedLast(body, refused);
        if (facts.UndirectedAgreementOf(body) is { } undirected)
            return ProcedureErrors.AgreedBeforeDirection(undirected, facts.DirectionOn!.Value);
        if (facts.EarlyAgreementOf(body) is { } early)
            return ProcedureErrors.AgreedTooEarly(early);
        return facts.OtherAgreementOf(body) is { } other
            ? ProcedureErrors.AgreedToOtherVersion(body, other, facts.Hash ?? "")
            : ProcedureErrors.NotAgreed(body);
    }

    private static Error? Signed(GuardFacts facts)
    {
        if (facts.Announcement is not { } announcement || !announcement.IsSigned())
            return ProcedureErrors.AnnouncementUnsigned;
        if (announcement.Date > facts.Today)
            return ProcedureErrors.AnnouncedInFuture(facts.Today);
        return facts.LastResolutionOn is { } resolved && announcement.Date < resolved ? ProcedureErrors.AnnouncedBeforeResolution(resolved) : null;
    }

    private static Error? WindowEnded(GuardFacts facts) =>
        facts.WindowEndsOn is { } end && facts.Today <= end ? ProcedureErrors.WindowNotEnded(end) : null;

    private static Error? Unless(bool satisfied, Error error, string clause) => satisfied ? null : error with { Clause = clause };
}
