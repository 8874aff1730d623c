using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Meetings;

/// <summary>Whether a resolution says what was decided, about what, and whether the votes bear it.</summary>
internal static class ResolutionChecks
{
    public static Result Of(ResolutionDraft draft, Presence presence) => new Faults()
        .When(NeedsText(draft.Outcome) && string.IsNullOrWhiteSpace(draft.Text), () => MeetingErrors.TextRequired(draft.Outcome))
        .Add(draft.Votes is { } votes ? Votes(votes, draft.Outcome, presence) : null)
        .ToResult();

    /// <summary>A resolution decides about the version that is current; one about another version decides about nothing.</summary>
    public static Error? Version(ResolutionDraft draft, AgendaItem item, SubjectVersion? current)
    {
        if (!item.HasVersions)
            return null;
        if (current is null)
            return MeetingErrors.SubjectNotFound;
        if (string.IsNullOrWhiteSpace(draft.SubjectHash))
            return MeetingErrors.VersionMissing(current);
        return string.Equals(draft.SubjectHash, current.Hash, StringComparison.OrdinalIgnoreCase)
            ? null
            : MeetingErrors.OtherVersion(current, draft.SubjectHash);
    }

    private static Error? Votes(VoteCount votes, ResolutionOutcome outcome, Presence presence)
    {
        if (votes.For + votes.Against + votes.Abstain > presence.Present)
            return MeetingErrors.MoreVotesThanPeople(votes.For + votes.Against + votes.Abstain, presence.Present);
        if (votes.Casting is not null && !votes.IsTie)
            return MeetingErrors.NoTie;
        if (votes.Casting is not null && !presence.IsPresided)
            return MeetingErrors.NobodyPresides;
        if (outcome is ResolutionOutcome.SentBack or ResolutionOutcome.Noted)
            return null;
        if (votes is { IsTie: true, Casting: null })
            return MeetingErrors.CastingVoteNeeded(votes.For).By(presence);
        return votes.IsCarried == outcome.IsAgreement() ? null : MeetingErrors.VotesSayOtherwise(outcome, votes).By(presence);
    }

    /// <summary>The council decides by its own standing orders.</summary>
    private static Error By(this Error error, Presence presence) => presence.Quorum is { IsOfCouncil: true } quorum ? error with { Clause = quorum.Clause } : error;

    private static bool NeedsText(ResolutionOutcome outcome) =>
        outcome is ResolutionOutcome.AgreedWithConditions or ResolutionOutcome.SentBack or ResolutionOutcome.Rejected;
}
