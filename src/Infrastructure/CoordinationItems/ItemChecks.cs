using LocalPlan.Application.CoordinationItems;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Duplicates;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.CoordinationItems;

/// <summary>
/// Reads past the organization filter: the PAO keeps the checks, and the organization and district of an item read in short what came of
/// them. Only checks of items that the caller has before itself are found.
/// </summary>
internal sealed class ItemChecks(LocalPlanDbContext db) : IItemChecks
{
    private static readonly string[] Filters = [LocalPlanDbContext.OrganizationFilter];

    public async Task<IReadOnlyList<DuplicateCheck>> OfAsync(IReadOnlyList<CoordinationItem> items, CancellationToken ct)
    {
        var (ids, paos) = (items.Select(i => i.Id).ToList(), items.Select(i => i.PaoId).Distinct().ToList());
        return items.Count == 0 ? [] : await db.Set<DuplicateCheck>().AsNoTracking().IgnoreQueryFilters(Filters)
            .Where(c => paos.Contains(c.OrganizationId) && c.SubjectSource == ComparedSource.CoordinationItem && ids.Contains(c.SubjectId)).ToListAsync(ct);
    }

    public async Task<IReadOnlyDictionary<Guid, ItemCheckMark>> MarksAsync(IReadOnlyList<Guid> itemIds, CancellationToken ct) =>
        (await OfAsync(await db.Set<CoordinationItem>().AsNoTracking().Where(i => itemIds.Contains(i.Id)).ToListAsync(ct), ct))
            .ToDictionary(c => c.SubjectId, ItemCheckMark.Of);
}
