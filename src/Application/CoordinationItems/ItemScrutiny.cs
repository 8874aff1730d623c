using LocalPlan.Application.Duplicates;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>What the checks say of items, and whether they still hold. Many items take no more statements than one.</summary>
internal sealed class ItemScrutiny(IItemChecks checks, ItemDuplicates duplicates)
{
    public async Task<IReadOnlyDictionary<Guid, ItemCheck>> OfAsync(IReadOnlyList<CoordinationItem> items, CancellationToken ct)
    {
        var kept = (await checks.OfAsync(items, ct)).ToDictionary(c => c.SubjectId);
        var seen = items.Where(i => kept.ContainsKey(i.Id)).ToList();
        var now = await duplicates.OfAsync(seen, ct);
        return seen.ToDictionary(i => i.Id, i => ItemCheck.Of(i, kept[i.Id], !now.TryGetValue(i.Id, out var found) || found.DiffersFrom(kept[i.Id])));
    }

    public async Task<ItemCheck?> OfAsync(CoordinationItem item, CancellationToken ct) => (await OfAsync([item], ct)).GetValueOrDefault(item.Id);
}
