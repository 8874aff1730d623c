using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.KnowledgePlans;

/// <summary>What was attained beside what is aimed at, compared exactly: nothing is divided before the comparison.</summary>
/// <param name="Numerator">The part that counts.</param>
/// <param name="Denominator">The whole.</param>
/// <param name="Target">The percentage aimed at.</param>
/// <param name="MustExceed">True where exactly the target is not enough.</param>
public sealed record Attainment(int Numerator, int Denominator, decimal Target, bool MustExceed)
{
    /// <summary>With one decimal, for showing; null where there is nothing to count yet.</summary>
    public decimal? Percent => Denominator == 0 ? null : Math.Round(100m * Numerator / Denominator, 1, MidpointRounding.AwayFromZero);

    /// <summary>Nothing counted is nothing attained.</summary>
    public bool IsReached => Denominator > 0 && (MustExceed ? Numerator * 100m > Target * Denominator : Numerator * 100m >= Target * Denominator);

    public static Attainment Of(KnowledgeActivity activity, int numerator, int denominator) =>
        new(numerator, denominator, activity.Target, activity.MustExceed);
}
