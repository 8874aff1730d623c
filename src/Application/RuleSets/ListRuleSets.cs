using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.RuleSets;

/// <summary>The rule sets, the latest first.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListRuleSets : IQuery<Page<RuleSetSummary>>;

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
    public async Task<Result<Page<RuleSetSummary>>> Handle(ListRuleSets query, CancellationToken ct)
    {
        var today = clock.TodayInThailand();
        var sets = await db.Set<RuleSet>().OrderByDescending(r => r.EffectiveFrom)
            .Select(r => new { r.Id, r.Name, r.EffectiveFrom, r.Citation }).ToListAsync(ct);
        var inForce = sets.Find(s => s.EffectiveFrom <= today)?.Id;
        return Page.Whole<RuleSetSummary>([.. sets.Select(s => new RuleSetSummary
        {
            Id = s.Id, Name = s.Name, EffectiveFrom = s.EffectiveFrom, Citation = s.Citation, InForce = s.Id == inForce,
        })]);
    }
}
