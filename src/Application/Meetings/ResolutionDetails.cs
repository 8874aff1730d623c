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

/// <param name="Id">The resolution that was.</param>
/// <param name="ItemTitle">The matter it was about.</param>
/// <param name="Outcome">What it decided.</param>
/// <param name="Text">Its words.</param>
/// <param name="SubjectLabel">What was decided about.</param>
/// <param name="SubjectHash">SHA-256 of the version.</param>
/// <param name="RecordedAt">When it was entered.</param>
/// <param name="Reason">Why it was taken back.</param>
/// <param name="WithdrawnBy">The office of who took it back.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record WithdrawnResolutionDetails(
    Guid Id, string ItemTitle, ResolutionOutcome Outcome, string Text, string? SubjectLabel, string? SubjectHash, DateTimeOffset RecordedAt,
    string Reason, string WithdrawnBy, DateTimeOffset WithdrawnAt)
{
    internal static WithdrawnResolutionDetails Of(WithdrawnResolution withdrawn) => new(
        withdrawn.Id, withdrawn.ItemTitle, withdrawn.Outcome, withdrawn.Text, withdrawn.SubjectLabel, withdrawn.SubjectHash, withdrawn.RecordedAt,
        withdrawn.Reason, withdrawn.WithdrawnByTitle, withdrawn.WithdrawnAt);
}
