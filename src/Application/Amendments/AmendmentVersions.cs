using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Meetings;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>An amendment before a meeting is its items as they are now.</summary>
internal sealed class AmendmentVersions(IReadDb db, RuleBook rules) : ISubjectVersions
{
    public async Task<SubjectVersion?> FindAsync(SubjectKind kind, Guid id, CancellationToken ct)
    {
        if (kind != SubjectKind.Amendment || await db.Set<Amendment>().Include(a => a.Items).SingleOrDefaultAsync(a => a.Id == id, ct) is not { } amendment)
            return null;
        var plan = await db.Set<Plan>().Where(p => p.Id == amendment.PlanId).Select(p => p.Title).SingleAsync(ct);
        return new(amendment.TitleIn(plan), amendment.Hash, (await rules.OfAsync(amendment.RuleSetId, ct)).DecidingClause(amendment.Kind));
    }
}
