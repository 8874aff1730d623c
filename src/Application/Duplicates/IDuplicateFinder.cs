using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Application.Duplicates;

/// <summary>Looks a project up among all that the caller may see in the province: own drafts, and what others have announced or sent.</summary>
public interface IDuplicateFinder
{
    /// <summary>Those at least likely or of the same place, the nearest first.</summary>
    Task<IReadOnlyList<FoundDuplicate>> FindAsync(DuplicateQuestion question, CancellationToken ct);

    /// <summary>The same for many texts of the index at once and without reasons, as an organization sees the province.</summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<FoundDuplicate>>> FindAllAsync(IReadOnlyList<SubjectText> subjects, Guid viewerId, CancellationToken ct);

    /// <summary>The same for one text, with the reasons.</summary>
    Task<IReadOnlyList<FoundDuplicate>> FindAsync(SubjectText subject, Guid viewerId, CancellationToken ct);
}

/// <param name="Text">What is asked about.</param>
/// <param name="Projects">The projects that it comes from: they and their items are versions of it, no duplicates.</param>
public sealed record SubjectText(ComparedText Text, IReadOnlySet<Guid> Projects);

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
