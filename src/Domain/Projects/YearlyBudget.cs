using LocalPlan.Domain.Calendar;

namespace LocalPlan.Domain.Projects;

/// <summary>
/// Five amounts in baht with satang, one per fiscal year of the plan in order.
/// Null is blank (not planned in that year); 0 is the "-" that people write. Neither counts as a project of the year.
/// </summary>
public sealed record YearlyBudget(decimal? Y1, decimal? Y2, decimal? Y3, decimal? Y4, decimal? Y5)
{
    public static readonly YearlyBudget Blank = new(null, null, null, null, null);

    public decimal? this[int index] => index switch
    {
        0 => Y1,
        1 => Y2,
        2 => Y3,
        3 => Y4,
        4 => Y5,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public decimal Total => Amounts.Sum(a => a ?? 0);

    public bool HasMoney => Amounts.Any(a => a > 0);

    /// <summary>Bit n is set when year n has money.</summary>
    public int YearsWithMoney => Amounts.Select((amount, i) => amount > 0 ? 1 << i : 0).Sum();

    public IEnumerable<decimal?> Amounts => [Y1, Y2, Y3, Y4, Y5];

    public static YearlyBudget Of(IReadOnlyList<decimal?> amounts) =>
        amounts.Count == PlanPeriod.Length
            ? new(amounts[0], amounts[1], amounts[2], amounts[3], amounts[4])
            : throw new ArgumentException("A plan has five years.", nameof(amounts));

    /// <summary>The five amounts with their fiscal years.</summary>
    public IReadOnlyList<YearAmount> ByYear(PlanPeriod period) =>
        [.. Amounts.Select((amount, i) => new YearAmount(period.FirstYear + i, amount))];

    /// <summary>Year by year; blank plus blank stays blank.</summary>
    public YearlyBudget Plus(YearlyBudget other) =>
        Of([.. Amounts.Zip(other.Amounts, (a, b) => a is null && b is null ? (decimal?)null : (a ?? 0) + (b ?? 0))]);

    /// <summary>What is left of a total after its parts; a year that the parts fill entirely is blank.</summary>
    public YearlyBudget Less(YearlyBudget parts) =>
        Of([.. Amounts.Zip(parts.Amounts, (a, b) => b is null ? a : a == b ? (decimal?)null : a - b)]);
}
