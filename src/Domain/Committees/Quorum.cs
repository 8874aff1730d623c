using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Committees;

/// <summary>How many of the current members must be present.</summary>
public sealed record Quorum(int Members, int Needed, string Clause)
{
    /// <summary>"Not less than half": half a person counts as one more.</summary>
    public static Quorum Of(RuleSet rules, OrganizationKind kind, int members)
    {
        var share = rules.Number(RuleKey.QuorumPercent, kind);
        return new(members, (int)Math.Ceiling(members * share.Value / 100), share.Clause);
    }
}
