using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Projects;

/// <summary>
/// What a project of a plan may refer to: its strategies, tactics, divisions, plan classes and places. A frozen plan refuses all
/// writing but that of an amendment.
/// </summary>
public sealed class PlanFrame(
    Plan plan, IReadOnlySet<Guid> strategies, IReadOnlyDictionary<Guid, Guid> strategyOfTactic,
    IReadOnlySet<Guid> planClasses, IReadOnlyDictionary<Guid, string> divisions, IReadOnlySet<Guid> places, bool amends = false)
{
    public Plan Plan { get; } = plan;

    /// <summary>The check rules of the plan's organization.</summary>
    public required CheckRules Checks { get; init; }

    /// <summary>The powers that its projects may rest on.</summary>
    public IReadOnlySet<Guid> AuthorityItems { get; init; } = new HashSet<Guid>();

    /// <summary>The organizations that its projects may benefit.</summary>
    public IReadOnlySet<Guid> Organizations { get; init; } = new HashSet<Guid>();

    /// <summary>The strategy above a tactic.</summary>
    public Guid? StrategyOf(Guid? tacticId) =>
        tacticId is { } id && strategyOfTactic.TryGetValue(id, out var strategy) ? strategy : null;

    public string? DivisionName(Guid? divisionId) => divisionId is { } id ? divisions.GetValueOrDefault(id) : null;

    internal Faults Check(ProjectDraft draft, Faults faults) => faults
        .Add(amends ? null : Plan.Frozen)
        .When(draft.StrategyId is { } s && !strategies.Contains(s), () => ProjectErrors.StrategyNotFound)
        .When(draft.TacticId is not null && StrategyOf(draft.TacticId) is null, () => ProjectErrors.TacticNotFound)
        .When(IsOfOtherStrategy(draft), () => ProjectErrors.TacticOfOtherStrategy)
        .When(draft.PlanClassId is { } c && !planClasses.Contains(c), () => ProjectErrors.PlanClassNotFound)
        .When(draft.DivisionId is { } d && !divisions.ContainsKey(d), () => ProjectErrors.DivisionNotFound)
        .When(!draft.PlaceIds.All(places.Contains), () => ProjectErrors.PlaceNotFound)
        .When(!draft.Authority.AuthorityItemIds.All(AuthorityItems.Contains), () => ProjectErrors.AuthorityItemNotFound)
        .When(!draft.Authority.BeneficiaryIds.All(Organizations.Contains), () => ProjectErrors.BeneficiaryNotFound);

    private bool IsOfOtherStrategy(ProjectDraft draft) =>
        draft.StrategyId is { } strategy && StrategyOf(draft.TacticId) is { } above && above != strategy;
}
