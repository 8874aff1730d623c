using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.KnowledgePlans;

namespace LocalPlan.Application.KnowledgePlans;

/// <summary>The knowledge plans of the caller's organization, the latest year first.</summary>
[Requires(Capability.ReadKnowledge)]
public sealed record ListKnowledgePlans(string? After, int? Limit) : IQuery<Page<KnowledgePlanSummary>>;

public sealed record KnowledgePlanSummary
{
    public required Guid Id { get; init; }

    public required int FiscalYear { get; init; }
}

internal sealed class ListKnowledgePlansHandler(IReadDb db) : IQueryHandler<ListKnowledgePlans, Page<KnowledgePlanSummary>>
{
    private static readonly ListOrder<KnowledgePlan, KnowledgePlanSummary> Latest =
        new(Keyset<KnowledgePlan>.By(p => p.FiscalYear), p => Cursor.Of(p.FiscalYear, p.Id), Descending: true);

    public Task<Result<Page<KnowledgePlanSummary>>> Handle(ListKnowledgePlans query, CancellationToken ct) => Latest.PageAsync(
        db.Set<KnowledgePlan>(), query.After, query.Limit, rows => rows.Select(p => new KnowledgePlanSummary { Id = p.Id, FiscalYear = p.FiscalYear }), ct);
}
