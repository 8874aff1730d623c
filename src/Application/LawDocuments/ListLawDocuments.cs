using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.LawDocuments;

namespace LocalPlan.Application.LawDocuments;

/// <summary>The law library of the province in Thai order of titles.</summary>
[Requires(Capability.ReadKnowledge)]
public sealed record ListLawDocuments(LawCategory? Category, LawReviewState? Review, string? After, int? Limit) : IQuery<Page<LawDocumentDetails>>;

public enum LawReviewState
{
    Unreviewed = 1,

    /// <summary>Correct, complete and under the right heading.</summary>
    Faultless = 2,

    Faulty = 3,
}

internal sealed class ListLawDocumentsHandler(IReadDb db) : IQueryHandler<ListLawDocuments, Page<LawDocumentDetails>>
{
    private static readonly ListOrder<LawDocument, LawDocumentDetails> ByTitle = new(Keyset<LawDocument>.By(d => d.Title), d => new(d.Title, d.Id));

    public Task<Result<Page<LawDocumentDetails>>> Handle(ListLawDocuments query, CancellationToken ct) =>
        ByTitle.PageAsync(Filtered(query), query.After, query.Limit, rows => rows.Select(LawDocumentDetails.Of), ct);

    private IQueryable<LawDocument> Filtered(ListLawDocuments query)
    {
        var rows = db.Set<LawDocument>().Where(d => query.Category == null || d.Category == query.Category);
        return query.Review switch
        {
            LawReviewState.Unreviewed => rows.Where(d => d.ReviewedAt == null),
            LawReviewState.Faultless => rows.Where(d => d.IsCorrect == true && d.IsComplete == true && d.IsWellSorted == true),
            LawReviewState.Faulty => rows.Where(d => d.IsCorrect == false || d.IsComplete == false || d.IsWellSorted == false),
            _ => rows,
        };
    }
}
