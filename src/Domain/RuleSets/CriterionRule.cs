using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Domain.RuleSets;

/// <summary>A question of the checklist by which a PAO screens, as the frame of a new round begins with it.</summary>
/// <param name="Code">Stable, short.</param>
/// <param name="Th">The question in Thai.</param>
/// <param name="En">The same in English.</param>
/// <param name="Level">What failing it means.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Confidence">How sure this is.</param>
public sealed record CriterionRule(string Code, string Th, string En, CriterionLevel Level, string Clause, Confidence Confidence)
{
    /// <summary>What failing means in the end: a rule that nobody confirmed may warn and never blocks.</summary>
    public CriterionLevel LevelInForce() => Confidence == Confidence.Low ? CriterionLevel.Warning : Level;
}
