using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Benchmarks.Duplicates;

/// <summary>Fits the weights of the three models to labelled pairs: logistic regression with a pull towards zero (L2), by Newton steps.</summary>
internal static class Fitting
{
    private const double Pull = 0.3;
    private const int Steps = 25;
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
            Step(rows, weights);
        return new KindModel(before.Same, before.Likely, features.Select((f, i) => (f, Math.Round(weights[i], 2)))
            .Where(w => w.Item2 != 0).ToDictionary(w => w.f.ToString(), w => w.Item2));
    }

    private static void Step(LabelledPair[] rows, double[] weights)
    {
        var size = weights.Length;
        var system = new double[size, size + 1];
        for (var i = 0; i < size; i++)
            (system[i, i], system[i, size]) = (Pull, -Pull * weights[i]);
        foreach (var row in rows)
        {
            var x = row.Facts.Values;
            var p = 1 / (1 + Math.Exp(-weights.Select((w, i) => w * x[i]).Sum()));
            var (curve, miss) = (Math.Max(p * (1 - p), 1e-6), (row.IsSame ? 1 : 0) - p);
            for (var i = 0; i < size; i++)
            {
                if (x[i] == 0)
                    continue;
                system[i, size] += miss * x[i];
                for (var j = 0; j < size; j++)
                    system[i, j] += curve * x[i] * x[j];
            }
        }
        Solve(system, size);
        for (var i = 0; i < size; i++)
            weights[i] += system[i, size];
    }

    /// <summary>Gauss-Jordan; the pull keeps every pivot above zero.</summary>
    private static void Solve(double[,] system, int size)
    {
        for (var pivot = 0; pivot < size; pivot++)
        {
            var scale = system[pivot, pivot];
            for (var j = 0; j <= size; j++)
                system[pivot, j] /= scale;
            for (var i = 0; i < size; i++)
            {
                var factor = system[i, pivot];
                if (i == pivot || factor == 0)
                    continue;
                for (var j = 0; j <= size; j++)
                    system[i, j] -= factor * system[pivot, j];
            }
        }
    }
}
