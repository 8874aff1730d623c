using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>An import with its file and the plan it goes into, tracked for change.</summary>
internal sealed record LoadedImport(Import Import, Plan Plan, ImportSource Source, ImportTarget Target);

internal static class ImportTargets
{
    public static async Task<Result<LoadedImport>> LoadImportAsync(this IWriteDb db, Guid importId, CancellationToken ct)
    {
        var import = await db.Set<Import>().SingleOrDefaultAsync(i => i.Id == importId, ct);
        if (import is null)
            return ImportErrors.NotFound;
        var plan = await db.Set<Plan>().AsNoTracking().SingleAsync(p => p.Id == import.PlanId, ct);
        var file = await db.Set<ImportFile>().AsNoTracking().SingleAsync(f => f.ImportId == importId, ct);
        return new LoadedImport(
            import, plan, new ImportSource(import.FileName, file.Content, import.Decisions), await db.TargetAsync(plan, ct));
    }

    /// <summary>The same for a command that writes its rows: the plan stays as it is until they are saved.</summary>
    public static async Task<Result<LoadedImport>> HoldImportAsync(this IWriteDb db, Guid importId, CancellationToken ct)
    {
        if (await db.Set<Import>().Where(i => i.Id == importId).Select(i => (Guid?)i.PlanId).SingleOrDefaultAsync(ct) is { } plan)
            await db.HoldPlanAsync(plan, Hold.Shared, ct);
        return await db.LoadImportAsync(importId, ct);
    }

    private static async Task<ImportTarget> TargetAsync(this IWriteDb db, Plan plan, CancellationToken ct) => new(
        plan.Period,
        await db.Set<PlanClass>().AsNoTracking().OrderBy(c => c.Code).ToListAsync(ct),
        await db.Set<Strategy>().Include(s => s.Goals).Include(s => s.Tactics).ThenInclude(t => t.PlanClasses)
            .Where(s => s.PlanId == plan.Id).OrderBy(s => s.Number).ToListAsync(ct),
        await db.Set<Division>().Where(d => d.OrganizationId == plan.OrganizationId).OrderBy(d => d.Name).ToListAsync(ct),
        await db.Set<Project>().Where(p => p.PlanId == plan.Id).OrderBy(p => p.Position).ThenBy(p => p.Id).ToListAsync(ct));
}
