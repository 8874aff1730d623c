using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;

namespace LocalPlan.Application.Handbooks;

/// <summary>The handbooks that the caller reads, the latest first: the own ones, and those the PAO of the province published.</summary>
[Requires(Capability.ReadKnowledge)]
public sealed record ListHandbooks(string? After, int? Limit) : IQuery<Page<HandbookSummary>>;

public sealed record HandbookSummary
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The number of the latest published version; null before the first.</summary>
    public int? LatestNumber { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>Whether a draft is waiting to be published; told to its own organization alone.</summary>
    public required bool HasDraft { get; init; }
}

internal sealed class ListHandbooksHandler(IReadDb db, ICaller caller) : IQueryHandler<ListHandbooks, Page<HandbookSummary>>
{
    private static readonly ListOrder<Handbook, HandbookSummary> Latest = new(Keyset<Handbook>.ById(), h => Cursor.Of(h.Id), Descending: true);

    public Task<Result<Page<HandbookSummary>>> Handle(ListHandbooks query, CancellationToken ct) =>
        Latest.PageAsync(db.Set<Handbook>().Seen(caller), query.After, query.Limit, Summaries, ct);

    private IQueryable<HandbookSummary> Summaries(IQueryable<Handbook> handbooks) => handbooks.Select(h => new HandbookSummary
    {
        Id = h.Id,
        Title = h.OrganizationId == caller.OrganizationId
            ? h.Title
            : h.Versions.Where(v => v.PublishedOn != null).OrderByDescending(v => v.Number).Select(v => v.Title!).First(),
        LatestNumber = h.Versions.Where(v => v.PublishedOn != null).Max(v => (int?)v.Number),
        PublishedOn = h.Versions.Where(v => v.PublishedOn != null).Max(v => v.PublishedOn),
        HasDraft = h.OrganizationId == caller.OrganizationId && h.Versions.Any(v => v.PublishedOn == null),
    });
}
