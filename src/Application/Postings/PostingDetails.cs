using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Postings;

namespace LocalPlan.Application.Postings;

/// <param name="Day">A day as Thailand counts it.</param>
/// <param name="Outcome">Whether the page answered with what was announced.</param>
/// <param name="Reason">Why it is missed.</param>
/// <param name="CheckedAt">When it was looked at.</param>
public sealed record PostingDayDetails(DateOnly Day, DayOutcome Outcome, MissReason? Reason, DateTimeOffset CheckedAt);

public sealed record PostingDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid EditionId { get; init; }

    public required string Hash { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>Full days that it must stay open.</summary>
    public required int FullDays { get; init; }

    public required string Clause { get; init; }

    /// <summary>The first day on which it may be taken down.</summary>
    public required DateOnly MayEndOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public required IReadOnlyList<PostingDayDetails> Days { get; init; }

    public required uint Version { get; init; }

    internal static PostingDetails Of(Posting posting) => new()
    {
        Id = posting.Id,
        EditionId = posting.EditionId,
        Hash = posting.Hash,
        OpenedOn = posting.OpenedOn,
        FullDays = posting.FullDays,
        Clause = posting.Clause,
        MayEndOn = posting.MayEndOn,
        ClosedOn = posting.ClosedOn,
        Days = [.. posting.Days.OrderBy(d => d.Day).Select(d => new PostingDayDetails(d.Day, d.Outcome, d.Reason, d.CheckedAt))],
        Version = posting.Version,
    };
}
