using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Authorities;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Projects;

/// <summary>Loads what projects of a plan may refer to.</summary>
internal sealed class PlanFrames(IWriteDb db, PlanRules rules)
{
    public async Task<Result<PlanFrame>> FrameAsync(Guid planId, ProjectReferences asked, CancellationToken ct)
    {
        if (!(await db.DraftPlanAsync(planId, ct)).TryGet(out var plan, out var error))
            return error;
        return await FrameAsync(plan, asked, amends: false, ct);
    }

    /// <summary>The frame in which an amendment drafts projects of a plan that is frozen.</summary>
    public Task<PlanFrame> AmendingAsync(Plan plan, ProjectReferences asked, CancellationToken ct) => FrameAsync(plan, asked, amends: true, ct);

    public async Task<int> NextPositionAsync(Guid planId, CancellationToken ct) =>
        1 + (await db.Set<Project>().Where(p => p.PlanId == planId).MaxAsync(p => (int?)p.Position, ct) ?? 0);

    private async Task<PlanFrame> FrameAsync(Plan plan, ProjectReferences asked, bool amends, CancellationToken ct)
    {
        var strategies = db.Set<Strategy>().Where(s => s.PlanId == plan.Id).Select(s => s.Id);
        return new PlanFrame(
            plan,
            await strategies.ToHashSetAsync(ct),
            await db.Set<Tactic>().Where(t => strategies.Contains(t.StrategyId)).ToDictionaryAsync(t => t.Id, t => t.StrategyId, ct),
            await db.Set<PlanClass>().Select(c => c.Id).ToHashSetAsync(ct),
            await db.Set<Division>().Select(d => new { d.Id, d.Name }).ToDictionaryAsync(d => d.Id, d => d.Name, ct),
            await KnownAsync<Place>(asked.Places, ct),
            amends)
        {
            Checks = (await rules.OfPlanAsync(plan.Id, ct)).Checks,
            AuthorityItems = await KnownAsync<AuthorityItem>(asked.AuthorityItems, ct),
            Organizations = await KnownAsync<Organization>(asked.Organizations, ct),
        };
    }

    private async Task<HashSet<Guid>> KnownAsync<T>(IReadOnlyList<Guid> asked, CancellationToken ct) where T : class, IReferenceData =>
        asked.Count == 0 ? [] : await db.Set<T>().Where(x => asked.Contains(x.Id)).Select(x => x.Id).ToHashSetAsync(ct);
}
