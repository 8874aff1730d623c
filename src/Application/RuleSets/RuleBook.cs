using System.Collections.Concurrent;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.RuleSets;

/// <summary>Finds the rule set that is in force on a day, or the one that something started under.</summary>
public sealed class RuleBook(IReadDb db, RuleSetCache cache)
{
    /// <summary>The latest rule set that took effect on or before the day; before the first one, the first.</summary>
    public async Task<RuleSet> InForceOnAsync(DateOnly day, CancellationToken ct)
    {
        var id = await db.Set<RuleSet>().Where(r => r.EffectiveFrom <= day).OrderByDescending(r => r.EffectiveFrom).Select(r => r.Id).FirstOrDefaultAsync(ct);
        return await OfAsync(id != Guid.Empty ? id : await FirstAsync(ct), ct);
    }

    public async Task<RuleSet> OfAsync(Guid id, CancellationToken ct) =>
        cache.Find(id) ?? cache.Keep(await db.Set<RuleSet>().SingleAsync(r => r.Id == id, ct));

    private Task<Guid> FirstAsync(CancellationToken ct) => db.Set<RuleSet>().OrderBy(r => r.EffectiveFrom).Select(r => r.Id).FirstAsync(ct);
}

/// <summary>Rule sets never change, so one that was read is kept as long as the process lives.</summary>
public sealed class RuleSetCache
{
    private readonly ConcurrentDictionary<Guid, RuleSet> _sets = [];

    public RuleSet? Find(Guid id) => _sets.GetValueOrDefault(id);

    public RuleSet Keep(RuleSet set) => _sets.GetOrAdd(set.Id, set);
}
