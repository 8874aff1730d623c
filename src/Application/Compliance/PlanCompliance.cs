using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Compliance;

/// <summary>Runs the checks on plans, projects and drafts. Whoever sends a plan on asks here what still blocks it.</summary>
public sealed class PlanCompliance(IReadDb db, PlanRules rules, ComplianceFactBook facts)
{
    public async Task<Result<PlanReport>> ReportAsync(Guid planId, CancellationToken ct)
    {
        if (await PlanAsync(planId, ct) is not { } plan)
            return PlanErrors.NotFound;
        var inForce = await rules.OfPlanAsync(plan.Id, ct);
        var projects = await db.Set<Project>().Where(p => p.PlanId == planId).OrderBy(p => p.Position).ThenBy(p => p.Id).ToListAsync(ct);
        var around = await facts.GatherAsync(plan, inForce, projects.SelectMany(p => p.PlaceIds), ct);
        var waivers = await WaiversAsync(planId, ct);
        var ofPlan = Checks.Of(inForce.Checks, await facts.PlanAsync(plan, projects.Count, ct));
        return new PlanReport(
            plan, inForce.Set, waivers.Mark(ofPlan, null, null), projects.ConvertAll(p => Report(plan, p, inForce, around, waivers)));
    }

    public async Task<Result<(ProjectReport Report, RulesInForce Rules)>> OfProjectAsync(Guid planId, Guid projectId, CancellationToken ct)
    {
        if (await PlanAsync(planId, ct) is not { } plan)
            return PlanErrors.NotFound;
        if (await db.Set<Project>().SingleOrDefaultAsync(p => p.PlanId == planId && p.Id == projectId, ct) is not { } project)
            return ProjectErrors.NotFound;
        var inForce = await rules.OfPlanAsync(plan.Id, ct);
        var around = await facts.GatherAsync(plan, inForce, project.PlaceIds, ct);
        return (Report(plan, project, inForce, around, await WaiversAsync(planId, ct)), inForce);
    }

    /// <summary>What the checks say of a draft that is not kept, with the faults that saving would find.</summary>
    public async Task<(IReadOnlyList<CheckResult> Results, RulesInForce Rules)> OfDraftAsync(
        Plan plan, ProjectDraft draft, IReadOnlyList<Error> faults, CancellationToken ct)
    {
        var inForce = await rules.OfPlanAsync(plan.Id, ct);
        return (Checks.Of(inForce.Checks, draft, await facts.GatherAsync(plan, inForce, draft.PlaceIds, ct), faults), inForce);
    }

    /// <summary>What the checks say of drafts that are no rows of the plan yet, each with the waivers that cover it.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<CheckedRule>>> OfDraftsAsync(Guid planId, IReadOnlyList<ProjectContent> drafts, CancellationToken ct)
    {
        if (await PlanAsync(planId, ct) is not { } plan)
            return [];
        var inForce = await rules.OfPlanAsync(plan.Id, ct);
        var around = await facts.GatherAsync(plan, inForce, drafts.SelectMany(d => d.Draft.PlaceIds), ct);
        var waivers = await WaiversAsync(planId, ct);
        return [.. drafts.Select(d => waivers.Mark(Checks.Of(inForce.Checks, d.Draft, around, []), d.Id, d.Draft))];
    }

    /// <summary>The failures that nobody waived, of the plan first and then in the order of the book.</summary>
    public async Task<Result<IReadOnlyList<OpenFailure>>> OpenFailuresAsync(Guid planId, CancellationToken ct) =>
        (await ReportAsync(planId, ct)).TryGet(out var report, out var error) ? report.OpenFailures().ToList() : error;

    private Task<Plan?> PlanAsync(Guid planId, CancellationToken ct) => db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == planId, ct);

    private async Task<StandingWaivers> WaiversAsync(Guid planId, CancellationToken ct) =>
        new(await db.Set<CheckWaiver>().Where(w => w.PlanId == planId && w.WithdrawnAt == null).ToListAsync(ct));

    private static ProjectReport Report(Plan plan, Project project, RulesInForce rules, ComplianceFacts facts, StandingWaivers waivers)
    {
        var draft = project.ToDraft(plan.Period);
        return new(project, waivers.Mark(Checks.Of(rules.Checks, draft, facts, []), project.Id, draft));
    }
}
