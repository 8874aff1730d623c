using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Domain.RuleSets;

/// <summary>A time limit of the law or of the calendar of the coordination handbook.</summary>
/// <param name="Code">How it is called in the rule table, e.g. <c>D3a</c>.</param>
/// <param name="Th">What must be done, in Thai.</param>
/// <param name="En">The same in English.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="From">What it counts from; each such event of a subject opens it.</param>
/// <param name="DoneBy">The event that fulfils it; null when only an officer can say so.</param>
/// <param name="Limit">How it is reckoned.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Number">The number of the set that gives the days, when they are not part of the limit.</param>
/// <param name="Kinds">The kinds of organization it holds for; null means all.</param>
public sealed record DeadlineRule(
    string Code, string Th, string En, DeadlineSubject Subject, IReadOnlyList<DeadlineAnchor> From, DeadlineAnchor? DoneBy,
    TimeLimit Limit, string Clause, Confidence Confidence, RuleKey? Number = null, IReadOnlyList<OrganizationKind>? Kinds = null)
{
    public const int MaxCodeLength = 10;
}
