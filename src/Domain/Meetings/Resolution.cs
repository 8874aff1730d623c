using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Meetings;

/// <summary>What a meeting decided about an item, with the numbers in the room and the exact version it decided about.</summary>
public sealed class Resolution : IOrganizationScoped
{
    public const int HashLength = 64;
    public const int MaxTextLength = 4_000;

    private Resolution() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid MeetingId { get; private set; }

    public Guid AgendaItemId { get; private set; }

    public ResolutionOutcome Outcome { get; private set; }

    public string Text { get; private set; } = "";

    public SubjectKind SubjectKind { get; private set; }

    public Guid? SubjectId { get; private set; }

    /// <summary>SHA-256 of the content that was decided about, in hexadecimal.</summary>
    public string? SubjectHash { get; private set; }

    public string? SubjectLabel { get; private set; }

    /// <summary>False when the meeting agreed without a vote.</summary>
    public bool IsVoted { get; private set; }

    public int VotesFor { get; private set; }

    public int VotesAgainst { get; private set; }

    public int Abstentions { get; private set; }

    public CastingVote? CastingVote { get; private set; }

    /// <summary>Members in the room who could vote.</summary>
    public int Present { get; private set; }

    /// <summary>All members on that day; null where people are counted by groups.</summary>
    public int? Members { get; private set; }

    public int? QuorumNeeded { get; private set; }

    /// <summary>The time of the decision; null when it was entered on a later day without one.</summary>
    public TimeOnly? DecidedAt { get; private set; }

    public Guid RecordedBy { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>How many must have been there for it to stand: the quorum, and everyone who voted.</summary>
    internal int FewestPresent() => Math.Max(QuorumNeeded ?? 0, VotesFor + VotesAgainst + Abstentions);

    internal static Resolution Create(
        Meeting meeting, AgendaItem item, ResolutionDraft draft, Presence presence, SubjectVersion? version, Recorded recorded) => new()
        {
            OrganizationId = meeting.OrganizationId,
            MeetingId = meeting.Id,
            Id = Guid.CreateVersion7(recorded.At),
            AgendaItemId = item.Id,
            Outcome = draft.Outcome,
            Text = draft.Text?.Trim() ?? "",
            SubjectKind = item.SubjectKind,
            SubjectId = item.SubjectId,
            SubjectHash = item.HasVersions ? version?.Hash : null,
            SubjectLabel = item.HasVersions ? version?.Label : item.SubjectLabel,
            IsVoted = draft.Votes is not null,
            VotesFor = draft.Votes?.For ?? 0,
            VotesAgainst = draft.Votes?.Against ?? 0,
            Abstentions = draft.Votes?.Abstain ?? 0,
            CastingVote = draft.Votes?.Casting,
            Present = presence.Present,
            Members = presence.Quorum?.Members,
            QuorumNeeded = presence.Quorum?.Needed,
            DecidedAt = draft.DecidedAt,
            RecordedBy = recorded.By,
            RecordedAt = recorded.At,
        };
}

/// <summary>A counted vote. The chair votes once more when it is a tie.</summary>
public sealed record VoteCount(int For, int Against, int Abstain, CastingVote? Casting = null)
{
    internal bool IsTie => For == Against;

    internal bool IsCarried => For > Against || (IsTie && Casting == CastingVote.For);
}

/// <param name="AgendaItemId">The item that is decided.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Text">The words of the resolution; conditions and reasons belong here.</param>
/// <param name="Votes">The count; null when nobody asked for a vote.</param>
/// <param name="SubjectHash">The version that lay before the meeting.</param>
/// <param name="DecidedAt">The time; null is now, while it is the day of the meeting.</param>
public sealed record ResolutionDraft(
    Guid AgendaItemId, ResolutionOutcome Outcome, string? Text = null, VoteCount? Votes = null, string? SubjectHash = null, TimeOnly? DecidedAt = null);

/// <summary>What a subject is called and the hash of its content as it is now, with the clause by which a version lies before a body.</summary>
public sealed record SubjectVersion(string Label, string Hash, string? Clause = null);
