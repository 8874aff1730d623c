namespace LocalPlan.Domain.Duplicates;

/// <summary>What came of comparing two projects.</summary>
/// <param name="Level">How near they are.</param>
/// <param name="Score">The probability that they are the same work, 0 where a plain fact speaks against it.</param>
/// <param name="Against">The plain fact against it.</param>
public sealed record Comparison(DuplicateLevel Level, double Score, Contradiction? Against);

/// <summary>A comparison with the reasons for it.</summary>
public sealed record ExplainedComparison(Comparison Comparison, IReadOnlyList<Reason> Reasons);

/// <summary>The facts of a pair.</summary>
/// <param name="Kind">Which model judges the pair.</param>
/// <param name="Against">The plain fact against it.</param>
/// <param name="Values">The features in the order of <see cref="Feature"/>.</param>
public sealed record PairFacts(WorkKind Kind, Contradiction? Against, IReadOnlyList<double> Values);

/// <summary>Judges pairs of projects.</summary>
public sealed class DuplicateScorer(DuplicateModel model)
{
    public static DuplicateScorer Shipped { get; } = new(DuplicateModel.Shipped);

    public Comparison Compare(WorkRecord a, WorkRecord b)
    {
        var reading = new PairReading(a, b);
        if (reading.Contradiction() is { } against)
            return new Comparison(DuplicateLevel.None, 0, against);
        var kind = model.Of(reading.Kind);
        var score = kind.Score(reading.Fill().Values);
        return new Comparison(LevelOf(kind, score, reading), score, null);
    }

    /// <summary>The same with every reason, the weightiest first. Slower: for what a person looks at.</summary>
    public ExplainedComparison Explain(WorkRecord a, WorkRecord b)
    {
        var comparison = Compare(a, b);
        var reading = new PairReading(a, b);
        var explanation = new Explanation(a, b);
        return new ExplainedComparison(comparison, comparison.Against is { } against
            ? [explanation.Against(against)]
            : explanation.Of(model.Of(reading.Kind), reading.Fill()));
    }

    /// <summary>What the models see of a pair, to fit their weights by.</summary>
    public static PairFacts FactsOf(WorkRecord a, WorkRecord b)
    {
        var reading = new PairReading(a, b);
        return new PairFacts(reading.Kind, reading.Contradiction(), reading.Fill().Values);
    }

    private static DuplicateLevel LevelOf(KindModel kind, double score, PairReading reading) =>
        score < kind.Likely ? DuplicateLevel.None
        : reading[Feature.YearDiffers] > 0 ? DuplicateLevel.SamePlaceOtherYear
        : score >= kind.Same && reading.IsFullyAlike ? DuplicateLevel.Same
        : DuplicateLevel.Likely;
}
