using System.Globalization;

namespace LocalPlan.Benchmarks.Duplicates;

/// <summary>Precision, recall and F1 of a set of answers.</summary>
internal sealed record Score(int Right, int Wrong, int Missed)
{
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Score Of(IEnumerable<(bool IsSame, bool Says)> answers)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (isSame, says) in answers)
            (right, wrong, missed) = (right + (isSame && says ? 1 : 0), wrong + (!isSame && says ? 1 : 0), missed + (isSame && !says ? 1 : 0));
        return new Score(right, wrong, missed);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"P {Precision:0.0000}  R {Recall:0.0000}  F1 {F1:0.0000}  (right {Right}, wrong {Wrong}, missed {Missed})");
}
