using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Application.Duplicates;

/// <summary>Looks a project up among all that the caller may see in the province: own drafts, and what others have announced or sent.</summary>
public interface IDuplicateFinder
{
    /// <summary>Those at least likely or of the same place, the nearest first.</summary>
    Task<IReadOnlyList<FoundDuplicate>> FindAsync(DuplicateQuestion question, CancellationToken ct);
}

/// <param name="Project">What is asked about.</param>
/// <param name="Except">What it is itself, where it is kept already.</param>
public sealed record DuplicateQuestion(ComparedProject Project, SourceRef? Except = null);

/// <summary>One row of the index.</summary>
public sealed record SourceRef(ComparedSource Source, Guid Id);

/// <summary>A project that may be the same work.</summary>
public sealed record FoundDuplicate
{
    public required ComparedSource Source { get; init; }

    public required Guid SourceId { get; init; }

    public required Guid ParentId { get; init; }

    public required Guid OrganizationId { get; init; }

    public required string Title { get; init; }

    public string? Target { get; init; }

    public string? Place { get; init; }

    public string? Owner { get; init; }

    public decimal? Amount { get; init; }

    public required IReadOnlyList<int> Years { get; init; }

    public required DuplicateLevel Level { get; init; }

    public required double Score { get; init; }

    public required IReadOnlyList<Reason> Reasons { get; init; }
}
