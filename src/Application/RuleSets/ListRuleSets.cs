using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.RuleSets;

/// <summary>The rule sets, the latest first.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListRuleSets(string? After, int? Limit) : IQuery<Page<RuleSetSummary>>;

public sealed record RuleSetSummary
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required string Citation { get; init; }

    /// <summary>True for the one that holds today for whatever starts now.</summary>
    public required bool InForce { get; init; }
}

internal sealed class ListRuleSetsHandler(IReadDb db, TimeProvider clock) : IQueryHandler<ListRuleSets, Page<RuleSetSummary>>
{
    private static readonly ListOrder<RuleSet, RuleSetSummary> Latest =
        new(Keyset<RuleSet>.By(r => r.EffectiveFrom), r => Cursor.Of(r.EffectiveFrom, r.Id), Descending: true);

    public Task<Result<Page<RuleSetSummary>>> Handle(ListRuleSets query, CancellationToken ct) =>
        Latest.PageAsync(db.Set<RuleSet>(), query.After, query.Limit, Summaries(clock.TodayInThailand()), ct);

    private Func<IQueryable<RuleSet>, IQueryable<RuleSetSummary>> Summaries(DateOnly today) => rows => rows.Select(r => new RuleSetSummary
    {
        Id = r.Id,
        Name = r.Name,
        EffectiveFrom = r.EffectiveFrom,
        Citation = r.Citation,
        InForce = r.EffectiveFrom == db.Set<RuleSet>().Where(s => s.EffectiveFrom <= today).Max(s => (DateOnly?)s.EffectiveFrom),
    });
}
