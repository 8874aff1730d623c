namespace LocalPlan.Domain.CoordinationItems;

/// <summary>A number of items and their baht.</summary>
public sealed record Amounts(int Items, decimal Baht)
{
    public static readonly Amounts None = new(0, 0);

    public static Amounts operator +(Amounts a, Amounts b) => new(a.Items + b.Items, a.Baht + b.Baht);
}

/// <summary>
/// What has become of the items that were sent. Every item is in one column, so that submitted is the sum of the others, in items and
/// in baht, at every stage.
/// </summary>
public sealed record Tally
{
    public required Amounts Submitted { get; init; }

    /// <summary>Accepted by the province committee, whatever came of it later.</summary>
    public required Amounts Accepted { get; init; }

    public required Amounts Rejected { get; init; }

    public required Amounts Returned { get; init; }

    public required Amounts Referred { get; init; }

    public required Amounts Merged { get; init; }

    public required Amounts PulledBack { get; init; }

    public required Amounts Pending { get; init; }

    /// <summary>Whether the columns add up to what was submitted.</summary>
    public bool Reconciles => Submitted == Accepted + Rejected + Returned + Referred + Merged + PulledBack + Pending;

    public static Tally Of(IEnumerable<(ItemStatus Status, Amounts Amounts)> rows)
    {
        var all = rows.ToList();
        Amounts Sum(Func<ItemStatus, bool> belongs) => all.Where(r => belongs(r.Status)).Aggregate(Amounts.None, (sum, r) => sum + r.Amounts);
        return new()
        {
            Submitted = Sum(_ => true),
            Accepted = Sum(s => s.IsAccepted()),
            Rejected = Sum(s => s == ItemStatus.Rejected),
            Returned = Sum(s => s == ItemStatus.Returned),
            Referred = Sum(s => s == ItemStatus.Referred),
            Merged = Sum(s => s == ItemStatus.Merged),
            PulledBack = Sum(s => s == ItemStatus.PulledBack),
            Pending = Sum(s => s.IsPending()),
        };
    }
}
