using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>The checks that the PAO of a round keeps of its items.</summary>
public interface IItemChecks
{
    /// <summary>Of the given items, which the caller may read.</summary>
    Task<IReadOnlyList<DuplicateCheck>> OfAsync(IReadOnlyList<CoordinationItem> items, CancellationToken ct);

    /// <summary>What came of the checks in counts, by item; one without a check is left out.</summary>
    Task<IReadOnlyDictionary<Guid, ItemCheckMark>> MarksAsync(IReadOnlyList<Guid> itemIds, CancellationToken ct);
}
