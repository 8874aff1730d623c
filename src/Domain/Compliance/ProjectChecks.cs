using LocalPlan.Domain.Projects;
using static LocalPlan.Domain.Compliance.CheckScope;

namespace LocalPlan.Domain.Compliance;

/// <summary>What ผ.02, ผ.02/1, the coordination account and ผ.03 ask of a project by itself.</summary>
internal static class ProjectChecks
{
    public static readonly IReadOnlyList<ProjectCheck> All =
    [
        new("project.name_without_place", "asks.name_with_place", Own, ["name", "placeIds", "placeText"], s => Breach.When(
            s.Rule.Asks(s.Draft.Name) && !s.Rule.IsAnsweredBy(s.Draft.Name) && s.Draft.PlaceIds.Count == 0 && IsBlank(s.Draft.PlaceText))),
        Missing("project.objective_missing", "asks.objective", "objective", d => d.Objective),
        new("project.objective_form", "asks.objective_form", Own, ["objective"], s => Breach.When(
            !IsBlank(s.Draft.Objective) && !s.Rule.IsAnsweredBy(s.Draft.Objective))),
        Missing("project.target_missing", "asks.target", "target", d => d.Target),
        new("project.target_not_measurable", "asks.target_measurable", Own, ["target", "name"], s => Breach.When(
            s.Rule.Asks(s.Draft.Name) && !IsBlank(s.Draft.Target) && !HasNumber(s.Draft.Target!))),
        new("project.budget_missing", "asks.budget", Own, ["budgets"], s => Breach.When(s.Draft.Budgets.All(b => b.Amount is null or <= 0))),
        Missing("project.indicator_missing", "asks.indicator", "indicator", d => d.Indicator),
        new("project.indicator_not_measurable", "asks.indicator_measurable", Own, ["indicator"], s => Breach.When(
            !IsBlank(s.Draft.Indicator) && !HasNumber(s.Draft.Indicator!) && !s.Rule.IsAnsweredBy(s.Draft.Indicator))),
        Missing("project.result_missing", "asks.result", "expectedResult", d => d.ExpectedResult),
        Unset("project.agency_missing", "asks.agency", "divisionId", d => d.DivisionId),
        Missing("project.coordination_agency_missing", "asks.coordination_agency", "coordinationAgency", d => d.CoordinationAgency),
        new("project.strategy_missing", "asks.strategy", Own, ["strategyId", "tacticId"], s => Breach.When(
            s.Draft.StrategyId is null && s.Draft.TacticId is null)),
        Unset("project.tactic_missing", "asks.tactic", "tacticId", d => d.TacticId),
        Unset("project.plan_class_missing", "asks.plan_class", "planClassId", d => d.PlanClassId),
        Missing("project.equipment_type_missing", "asks.equipment_type", "equipmentType", d => d.EquipmentType),
    ];

    private static ProjectCheck Missing(string id, string asks, string field, Func<ProjectDraft, string?> text) =>
        new(id, asks, Own, [field], s => Breach.When(IsBlank(text(s.Draft))));

    private static ProjectCheck Unset(string id, string asks, string field, Func<ProjectDraft, Guid?> reference) =>
        new(id, asks, Own, [field], s => Breach.When(reference(s.Draft) is null));

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private static bool HasNumber(string text) => text.Any(char.IsDigit);
}
