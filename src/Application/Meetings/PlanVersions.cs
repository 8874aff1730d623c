using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Editions;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Meetings;

/// <summary>A plan before a meeting is its book as it is now.</summary>
internal sealed class PlanVersions(IReadDb db, PlanContents contents, RuleBook rules) : ISubjectVersions
{
    public async Task<SubjectVersion?> FindAsync(SubjectKind kind, Guid id, CancellationToken ct)
    {
        if (kind != SubjectKind.Plan || await contents.OfAsync(id, ct) is not { } content)
            return null;
        var ruleSet = await db.Set<Plan>().Where(p => p.Id == id).Select(p => p.RuleSetId).SingleAsync(ct);
        return new(content.Head.Title, content.Hash, (await rules.OfAsync(ruleSet, ct)).DecidingClause(ActKind.NewPlan));
    }
}
