using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Benchmarks.Duplicates;

/// <summary>Fits the weights of the three models to labelled pairs: logistic regression with a pull towards zero (L2), and the sign of each weight held to what it means.</summary>
internal static class Fitting
{
    private const double Pull = 0.5;
    private const int Steps = 3000;
    private const int Folds = 5;

    public static DuplicateModel Fit(IReadOnlyList<LabelledPair> pairs, DuplicateModel before) => before with
    {
        Built = One(pairs, WorkKind.Built, before.Built),
        Activity = One(pairs, WorkKind.Activity, before.Activity),
        Purchase = One(pairs, WorkKind.Purchase, before.Purchase),
    };

    /// <summary>Judges every pair by weights that were fitted without it.</summary>
    public static IEnumerable<(LabelledPair Pair, bool Says)> CrossValidated(IReadOnlyList<LabelledPair> pairs, DuplicateModel before)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var scorer = new DuplicateScorer(Fit([.. pairs.Where((_, i) => i % Folds != fold)], before));
            foreach (var pair in pairs.Where((_, i) => i % Folds == fold))
                yield return (pair, scorer.Compare(pair.A, pair.B).Level > DuplicateLevel.None);
        }
    }

    private static KindModel One(IReadOnlyList<LabelledPair> pairs, WorkKind kind, KindModel before)
    {
        var rows = pairs.Where(p => p.Facts.Kind == kind && p.Facts.Against is null).ToArray();
        if (rows.Length == 0)
            return before;
        var features = Enum.GetValues<Feature>();
        var weights = new double[features.Length];
        for (var step = 0; step < Steps; step++)
            Step(rows, weights, 4.0 / (rows.Length + 10));
        return new KindModel(before.Same, before.Likely, features.Select((f, i) => (f, Math.Round(weights[i], 2)))
            .Where(w => w.Item2 != 0).ToDictionary(w => w.f.ToString(), w => w.Item2));
    }

    /// <summary>One step along the slope of the likelihood, held to what a person would grant: likeness never speaks against, nor unlikeness for.</summary>
    private static void Step(LabelledPair[] rows, double[] weights, double pace)
    {
        var slope = new double[weights.Length];
        foreach (var row in rows)
        {
            var x = row.Facts.Values;
            var sum = 0.0;
            for (var i = 0; i < weights.Length; i++)
                sum += weights[i] * x[i];
            var miss = (row.IsSame ? 1 : 0) - 1 / (1 + Math.Exp(-sum));
            for (var i = 0; i < weights.Length; i++)
                slope[i] += miss * x[i];
        }
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = weights[i] + pace * (slope[i] - Pull * weights[i]);
            weights[i] = SignOf((Feature)i) switch { > 0 => Math.Max(weight, 0), < 0 => Math.Min(weight, 0), _ => weight };
        }
    }

    private static int SignOf(Feature feature) => feature.ToString() switch
    {
        var name when name.EndsWith("Same", StringComparison.Ordinal) => 1,
        "PlaceNear" or "AmountNear" or "NameDice" or "ResidueShared" => 1,
        var name when name.EndsWith("Conflict", StringComparison.Ordinal) || name.EndsWith("OneSided", StringComparison.Ordinal) => -1,
        "YearDiffers" or "AmountFar" or "OwnerDiffers" or "ResidueAlone" or "OtherObjects" or "ObjectPartly" or "PlacePartly" or "ActionUnknown"
            or "ObjectUnknown" or "ObjectBothUnknown" => -1,
        _ => 0,
    };
}
