using LocalPlan.Domain.Forms;

namespace LocalPlan.Domain.Projects;

public enum ProblemSeverity
{
    /// <summary>Worth a look; blocks nothing.</summary>
    Warn = 1,

    /// <summary>The form asks for it: to be cured before the plan goes to the committee.</summary>
    Fail = 2,
}

/// <summary>Something a draft project still lacks.</summary>
/// <param name="Code">Stable code of the rule; its text is looked up by it.</param>
/// <param name="Field">The camelCase field beside which it is shown.</param>
/// <param name="Severity">Whether it blocks the plan later.</param>
/// <param name="Clause">Where the rule comes from.</param>
/// <param name="Broken">Whether a project breaks it.</param>
public sealed record ProjectRule(string Code, string Field, ProblemSeverity Severity, string Clause, Func<Project, bool> Broken);

/// <summary>The completeness rules of ผ.02, ผ.02/1, the coordination account and ผ.03 as a table.</summary>
public static class ProjectProblems
{
    private const string FormClause = "แบบ ผ.02 ท้าย มท 0810.3/ว 7467";

    public static readonly IReadOnlyList<ProjectRule> Rules =
    [
        new("project.objective_missing", "objective", ProblemSeverity.Fail, FormClause, p => NotEquipment(p) && IsBlank(p.Objective)),
        new("project.objective_form", "objective", ProblemSeverity.Warn, FormClause,
            p => NotEquipment(p) && !IsBlank(p.Objective) && !p.Objective!.Contains("เพื่อ", StringComparison.Ordinal)),
        new("project.target_missing", "target", ProblemSeverity.Fail, FormClause, p => IsBlank(p.Target)),
        new("project.target_not_measurable", "target", ProblemSeverity.Warn, FormClause,
            p => IsConstruction(p) && !IsBlank(p.Target) && !HasNumber(p.Target!)),
        new("project.budget_missing", "budgets", ProblemSeverity.Fail, FormClause, p => !p.Budget.HasMoney),
        new("project.indicator_missing", "indicator", ProblemSeverity.Fail, FormClause, p => NotEquipment(p) && IsBlank(p.Indicator)),
        new("project.indicator_not_measurable", "indicator", ProblemSeverity.Warn, FormClause,
            p => NotEquipment(p) && !IsBlank(p.Indicator) && !HasMeasure(p.Indicator!)),
        new("project.result_missing", "expectedResult", ProblemSeverity.Fail, FormClause, p => NotEquipment(p) && IsBlank(p.ExpectedResult)),
        new("project.agency_missing", "divisionId", ProblemSeverity.Fail, FormClause,
            p => p.Form != FormKind.Coordination && p.DivisionId is null),
        new("project.coordination_agency_missing", "coordinationAgency", ProblemSeverity.Fail, "บัญชีประสานโครงการ ผ.02/2",
            p => p.Form == FormKind.Coordination && IsBlank(p.CoordinationAgency)),
        new("project.strategy_missing", "strategyId", ProblemSeverity.Fail, FormClause, p => NotEquipment(p) && p.StrategyId is null),
        new("project.tactic_missing", "tacticId", ProblemSeverity.Warn, FormClause, p => NotEquipment(p) && p.TacticId is null),
        new("project.plan_class_missing", "planClassId", ProblemSeverity.Fail, FormClause, p => p.PlanClassId is null),
        new("project.equipment_type_missing", "equipmentType", ProblemSeverity.Warn, "แบบ ผ.03",
            p => p.Form == FormKind.Equipment && IsBlank(p.EquipmentType)),
    ];

    private static readonly IReadOnlyDictionary<string, ProjectRule> ByCode = Rules.ToDictionary(r => r.Code);

    public static ProjectRule Of(string code) => ByCode[code];

    internal static List<string> Find(Project project) => [.. Rules.Where(r => r.Broken(project)).Select(r => r.Code)];

    private static bool NotEquipment(Project project) => project.Form != FormKind.Equipment;

    private static bool IsConstruction(Project project) =>
        ProjectWords.Construction.Any(w => project.Name.Contains(w, StringComparison.Ordinal));

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private static bool HasNumber(string text) => text.Any(char.IsDigit);

    private static bool HasMeasure(string text) =>
        HasNumber(text) || ProjectWords.Measures.Any(w => text.Contains(w, StringComparison.Ordinal));
}
