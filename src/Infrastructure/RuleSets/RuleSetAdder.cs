using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.RuleSets;

/// <summary>Adds rule sets at the operator's word. What is there already is never touched: other things run under it.</summary>
public sealed class RuleSetAdder(LocalPlanDbContext db, TimeProvider clock)
{
    /// <summary>All sets of the file, or none of them.</summary>
    public async Task<Result> AddAsync(Stream file, CancellationToken ct)
    {
        if (!(await RuleSetFile.ReadAsync(file, ct)).TryGet(out var drafts, out var error))
            return error;
        foreach (var draft in drafts)
        {
            if (!RuleSet.Create(Guid.CreateVersion7(clock.GetUtcNow()), draft).TryGet(out var set, out error))
                return error;
            if (db.Set<RuleSet>().Local.Any(r => r.EffectiveFrom == set.EffectiveFrom)
                || await db.Set<RuleSet>().AnyAsync(r => r.EffectiveFrom == set.EffectiveFrom, ct))
                return RuleSetErrors.EffectiveDateTaken;
            db.Add(set);
        }
        return await new UnitOfWork(db).SaveAsync(ct) is { } refusal ? refusal : Result.Success;
    }
}
