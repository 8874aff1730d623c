using System.Globalization;

namespace LocalPlan.Application.Forms;

/// <summary>The columns of the CSV form, shared by export and import.</summary>
public static class FormColumns
{
    public const string Form = "form";
    public const string StrategyNumber = "strategy_no";
    public const string Strategy = "strategy";
    public const string TacticCode = "tactic_code";
    public const string Tactic = "tactic";
    public const string PlanClassCode = "plan_class_code";
    public const string PlanClass = "plan_class";
    public const string Amendment = "amendment";
    public const string Number = "no";
    public const string Name = "project_name";
    public const string Objective = "objective";
    public const string Target = "target";
    public const string BudgetPrefix = "budget_";
    public const string Indicator = "indicator";
    public const string ExpectedResult = "expected_result";
    public const string Agency = "agency";
    public const string SupportingAgency = "supporting_agency";
    public const string CoordinationAgency = "coordination_agency";
    public const string OrdinancePrefix = "ordinance_";
    public const string EquipmentCategory = "equipment_category";
    public const string EquipmentType = "equipment_type";
    public const string Origin = "origin";
    public const string FundingSource = "funding_source";
    public const string Place = "place";

    /// <summary>Of the ผ.01 only.</summary>
    public const string ProjectYears = "project_years";
    public const string BudgetTotal = "budget_total";

    public static string Budget(int fiscalYear) => Year(BudgetPrefix, fiscalYear);

    public static string Ordinance(int fiscalYear) => Year(OrdinancePrefix, fiscalYear);

    private static string Year(string prefix, int fiscalYear) => prefix + fiscalYear.ToString(CultureInfo.InvariantCulture);
}
