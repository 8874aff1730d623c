namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The codes of guesses and errors that an analysis reports.</summary>
public static class ImportFindings
{
    public const string NameMissing = "import.name_missing";
    public const string NameTooLong = "import.name_too_long";
    public const string AmountInvalid = "import.amount_invalid";
    public const string FormulaError = "import.formula_error";
    public const string FormulaValue = "import.formula_value";
    public const string YearOutsideWindow = "import.year_outside_window";
    public const string YearInCommonEra = "import.year_in_common_era";
    public const string PlanClassUnknown = "import.plan_class_unknown";
    public const string PlanClassProposed = "import.plan_class_proposed";
    public const string PlanClassFromSheetName = "import.plan_class_from_sheet_name";
    public const string TacticFromSheetName = "import.tactic_from_sheet_name";
    public const string TacticDiffersFromSheetName = "import.tactic_differs_from_sheet_name";
    public const string StrategyNumberAssumed = "import.strategy_number_assumed";
    public const string DivisionNew = "import.division_new";
    public const string DivisionProposed = "import.division_proposed";
    public const string NumberMissing = "import.number_missing";
    public const string TextContinued = "import.text_continued";
    public const string Renamed = "import.renamed";
    public const string TotalsDiffer = "import.totals_differ";
    public const string SheetNotAForm = "import.sheet_not_a_form";
    public const string SheetEmpty = "import.sheet_empty";
}
