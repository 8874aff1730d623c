using System.Linq.Expressions;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.LawDocuments;

namespace LocalPlan.Application.LawDocuments;

/// <summary>A document of the law library, with what a reviewer found.</summary>
public sealed record LawDocumentDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required LawCategory Category { get; init; }

    public required string Source { get; init; }

    public required DateOnly Date { get; init; }

    public string? Link { get; init; }

    /// <summary>Null before the review.</summary>
    public bool? IsCorrect { get; init; }

    public bool? IsComplete { get; init; }

    /// <summary>Whether it stands under the right heading.</summary>
    public bool? IsWellSorted { get; init; }

    public string? ReviewNote { get; init; }

    /// <summary>The office of the reviewer.</summary>
    public string? ReviewedBy { get; init; }

    public DateTimeOffset? ReviewedAt { get; init; }

    public required uint Version { get; init; }

    internal static readonly Expression<Func<LawDocument, LawDocumentDetails>> Of = d => new()
    {
        Id = d.Id,
        Title = d.Title,
        Category = d.Category,
        Source = d.Source,
        Date = d.Date,
        Link = d.Link,
        IsCorrect = d.IsCorrect,
        IsComplete = d.IsComplete,
        IsWellSorted = d.IsWellSorted,
        ReviewNote = d.ReviewNote,
        ReviewedBy = d.ReviewedBy,
        ReviewedAt = d.ReviewedAt,
        Version = d.Version,
    };
}
