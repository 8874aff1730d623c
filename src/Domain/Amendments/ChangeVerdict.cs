using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Amendments;

/// <summary>What a change of a project amounts to, and why.</summary>
public sealed record ChangeVerdict(IReadOnlyList<Difference> Differences)
{
    public bool IsEmpty => Differences.Count == 0;

    /// <summary>The mildest act that may carry the change; null when nothing differs.</summary>
    public ActKind? Kind => Differences.Select(d => (ActKind?)d.Kind).MaxBy(Strictness.Of);

    /// <summary>The differences that a milder act could not carry.</summary>
    public IReadOnlyList<Difference> Beyond(ActKind act) => [.. Differences.Where(d => !Strictness.Covers(act, d.Kind))];
}

/// <summary>
/// How much consent an act asks for. Adding asks for all that changing asks for and for the community besides, so it covers changes;
/// ข้อ 22/2 covers everything, but needs one of its grounds.
/// </summary>
public static class Strictness
{
    public static int Of(ActKind? act) => act switch
    {
        ActKind.Correction => 1,
        ActKind.Change => 2,
        ActKind.Addition => 3,
        ActKind.Special => 4,
        _ => 0,
    };

    /// <summary>Whether an act of a kind may carry a change that asks for another.</summary>
    public static bool Covers(ActKind act, ActKind needed) => Of(act) >= Of(needed);
}
