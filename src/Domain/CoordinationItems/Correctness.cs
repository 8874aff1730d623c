using LocalPlan.Domain.Compliance;

namespace LocalPlan.Domain.CoordinationItems;

/// <summary>How many of the items that were screened had nothing wrong the first time.</summary>
public sealed record Correctness
{
    /// <summary>Items that were sent and not pulled back.</summary>
    public required int Submitted { get; init; }

    /// <summary>Those with a first result: the denominator.</summary>
    public required int Screened { get; init; }

    /// <summary>The numerator.</summary>
    public required int Correct { get; init; }

    /// <summary>With one decimal, for reading; whether it passes is judged by the fraction.</summary>
    public required decimal Percent { get; init; }

    /// <summary>มากกว่า: reaching the threshold is not enough.</summary>
    public required bool Passed { get; init; }

    /// <summary>What was wrong, most frequent first.</summary>
    public required IReadOnlyList<RuleCount> FailingRules { get; init; }

    public static Correctness Of(IReadOnlyList<(bool? Correct, IReadOnlyList<string> Faults)> items, decimal threshold)
    {
        var (screened, correct) = (items.Count(i => i.Correct is not null), items.Count(i => i.Correct == true));
        return new()
        {
            Submitted = items.Count,
            Screened = screened,
            Correct = correct,
            Percent = screened == 0 ? 0 : decimal.Round(100m * correct / screened, 1),
            Passed = 100m * correct > threshold * screened,
            FailingRules = [.. items.SelectMany(i => i.Faults).GroupBy(f => f).Select(g => new RuleCount(g.Key, g.Count()))
                .OrderByDescending(c => c.Items).ThenBy(c => c.RuleId, StringComparer.Ordinal)],
        };
    }
}
