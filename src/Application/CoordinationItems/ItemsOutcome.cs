using LocalPlan.Application.Projects;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>What became of each item, in the order sent.</summary>
public sealed record ItemsOutcome
{
    public required IReadOnlyList<ItemOutcomeRow> Rows { get; init; }

    /// <summary>Refused items changed nothing; one of them refuses all when the caller wants all or nothing.</summary>
    internal static Result<ItemsOutcome> Of(IEnumerable<(Guid Id, Result Outcome)> done, BatchMode mode)
    {
        var rows = done.Select((d, i) => new ItemOutcomeRow(i, d.Id, d.Outcome.Error is { } error ? Parts(error.Under($"rows[{i}]")) : [])).ToList();
        var faults = rows.SelectMany(r => r.Refusals).ToList();
        return mode == BatchMode.AllOrNothing && faults.Count > 0 ? faults.Count == 1 ? faults[0] : Error.All(faults) : new ItemsOutcome { Rows = rows };
    }

    private static IReadOnlyList<Error> Parts(Error error) => error.Details.Count > 0 ? error.Details : [error];
}

/// <param name="Index">Place in the list, from 0.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Refusals">Why it was refused; none when it was done.</param>
public sealed record ItemOutcomeRow(int Index, Guid ItemId, IReadOnlyList<Error> Refusals);
