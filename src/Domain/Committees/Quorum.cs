using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Committees;

/// <summary>How many of the current members must be present.</summary>
public sealed record Quorum(int Members, int Needed, string Clause)
{
    /// <summary>Whether the members are those of the council.</summary>
    public bool IsOfCouncil { get; private init; }

    /// <summary>"Not less than half": half a person counts as one more.</summary>
    public static Quorum Of(RuleSet rules, OrganizationKind kind, int members) => Of(rules.Number(RuleKey.QuorumPercent, kind), members);

    /// <summary>The council goes by its own standing orders.</summary>
    public static Quorum OfCouncil(RuleSet rules, OrganizationKind kind, int members) =>
        Of(rules.Number(RuleKey.CouncilQuorumPercent, kind), members) with { IsOfCouncil = true };

    private static Quorum Of(RuleNumber share, int members) => new(members, (int)Math.Ceiling(members * share.Value / 100), share.Clause);
}
