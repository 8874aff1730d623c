using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

public sealed record ResolutionDetails
{
    public required Guid Id { get; init; }

    public required ResolutionOutcome Outcome { get; init; }

    public required string Text { get; init; }

    /// <summary>SHA-256 of the version that was decided about.</summary>
    public string? SubjectHash { get; init; }

    public string? SubjectLabel { get; init; }

    /// <summary>Null when nobody asked for a vote.</summary>
    public VoteCount? Votes { get; init; }

    public required int Present { get; init; }

    public int? Members { get; init; }

    public int? QuorumNeeded { get; init; }

    public TimeOnly? DecidedAt { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    internal static ResolutionDetails Of(Resolution resolution) => new()
    {
        Id = resolution.Id,
        Outcome = resolution.Outcome,
        Text = resolution.Text,
        SubjectHash = resolution.SubjectHash,
        SubjectLabel = resolution.SubjectLabel,
        Votes = resolution.IsVoted ? new(resolution.VotesFor, resolution.VotesAgainst, resolution.Abstentions, resolution.CastingVote) : null,
        Present = resolution.Present,
        Members = resolution.Members,
        QuorumNeeded = resolution.QuorumNeeded,
        DecidedAt = resolution.DecidedAt,
        RecordedAt = resolution.RecordedAt,
    };
}
