using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Editions;

internal static class AnnouncedEditions
{
    /// <summary>One announced edition of a plan; without an id the latest.</summary>
    public static async Task<Result<PlanEdition>> EditionAsync(this IWriteDb db, Guid planId, Guid? editionId, CancellationToken ct)
    {
        var editions = db.Set<PlanEdition>().AsNoTracking().Where(e => e.PlanId == planId);
        if (await editions.Where(e => editionId == null || e.Id == editionId).OrderByDescending(e => e.Number).FirstOrDefaultAsync(ct) is { } edition)
            return edition;
        if (!await db.Set<Plan>().AnyAsync(p => p.Id == planId, ct))
            return PlanErrors.NotFound;
        return editionId is null ? PlanErrors.NotAnnounced : EditionErrors.NotFound;
    }
}
