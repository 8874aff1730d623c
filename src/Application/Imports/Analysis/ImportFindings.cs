using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The codes of guesses and errors that an analysis reports, with the values their texts name.</summary>
public static class ImportFindings
{
    internal static string CodeOf(AmountFault fault) => fault switch
    {
        AmountFault.Negative => AmountNegative,
        AmountFault.TooManyDecimals => AmountTooFine,
        AmountFault.MisplacedSeparators => AmountSeparators,
        AmountFault.TooLarge => AmountTooLarge,
        _ => AmountInvalid,
    };

    /// <summary>max</summary>
    public const string StrategyNumberInvalid = "import.strategy_number_invalid";

    /// <summary>max</summary>
    public const string SumTooLarge = "import.sum_too_large";

    /// <summary>year, lines</summary>
    public const string LinesExceedBudget = "import.lines_exceed_budget";
    public const string NameMissing = "import.name_missing";

    /// <summary>max</summary>
    public const string NameTooLong = "import.name_too_long";

    /// <summary>max</summary>
    public const string TextTooLong = "import.text_too_long";

    /// <summary>max</summary>
    public const string TooManyLines = "import.too_many_lines";
    public const string AmountsNotInBaht = "import.amounts_not_in_baht";
    public const string AmountInvalid = "import.amount_invalid";
    public const string AmountNegative = "import.amount_negative";
    public const string AmountTooFine = "import.amount_too_fine";
    public const string AmountSeparators = "import.amount_separators";
    public const string AmountTooLarge = "import.amount_too_large";
    public const string FormulaError = "import.formula_error";
    public const string FormulaValue = "import.formula_value";

    /// <summary>year, firstYear, lastYear</summary>
    public const string YearOutsideWindow = "import.year_outside_window";

    /// <summary>year, column</summary>
    public const string YearRepeated = "import.year_repeated";

    /// <summary>year, fiscalYear</summary>
    public const string YearInCommonEra = "import.year_in_common_era";

    /// <summary>firstYear, lastYear</summary>
    public const string YearsAssumed = "import.years_assumed";
    /// <summary>year</summary>
    public const string AmountOverYears = "import.amount_over_years";

    /// <summary>year, lastRow</summary>
    public const string AmountOverRows = "import.amount_over_rows";
    public const string PlanClassMissing = "import.plan_class_missing";
    public const string PlanClassUnknown = "import.plan_class_unknown";
    public const string PlanClassProposed = "import.plan_class_proposed";
    public const string PlanClassFromSheetName = "import.plan_class_from_sheet_name";

    /// <summary>sheetName</summary>
    public const string PlanClassDiffersFromSheetName = "import.plan_class_differs_from_sheet_name";
    public const string TacticFromSheetName = "import.tactic_from_sheet_name";

    /// <summary>sheetName</summary>
    public const string TacticDiffersFromSheetName = "import.tactic_differs_from_sheet_name";

    /// <summary>number</summary>
    public const string StrategyFromTactic = "import.strategy_from_tactic";

    /// <summary>number</summary>
    public const string StrategyNumberAssumed = "import.strategy_number_assumed";

    /// <summary>number, known</summary>
    public const string StrategyNameDiffers = "import.strategy_name_differs";
    public const string DivisionNew = "import.division_new";
    public const string DivisionProposed = "import.division_proposed";
    public const string NumberMissing = "import.number_missing";

    /// <summary>name</summary>
    public const string NameContinued = "import.name_continued";

    /// <summary>name</summary>
    public const string PartCounted = "import.part_counted";

    /// <summary>name</summary>
    public const string ContinuedAfterBreak = "import.continued_after_break";
    public const string PartAlone = "import.part_alone";

    /// <summary>count</summary>
    public const string RowsDisordered = "import.rows_disordered";
    public const string TextContinued = "import.text_continued";
    public const string LineIgnored = "import.line_ignored";
    public const string FormUnknown = "import.form_unknown";
    public const string HeadingUnread = "import.heading_unread";

    /// <summary>sheet, row</summary>
    public const string SheetRepeated = "import.sheet_repeated";

    /// <summary>sheet, row</summary>
    public const string RowRepeated = "import.row_repeated";

    /// <summary>before</summary>
    public const string Renamed = "import.renamed";

    /// <summary>year, printed, computed</summary>
    public const string TotalsDiffer = "import.totals_differ";

    public const string TotalUnlabelled = "import.total_unlabelled";

    /// <summary>name</summary>
    public const string MaybeTotal = "import.maybe_total";

    /// <summary>year, printed, computed</summary>
    public const string CountsDiffer = "import.counts_differ";

    /// <summary>printedProjects, printedAmount, projects, amount, missingProjects, missingAmount</summary>
    public const string PublishedDiffers = "import.published_differs";

    /// <summary>year, printedProjects, printedAmount, projects, amount</summary>
    public const string PublishedYearDiffers = "import.published_year_differs";

    /// <summary>count</summary>
    public const string FindingsOmitted = "import.findings_omitted";

    /// <summary>count, last</summary>
    public const string RowsHidden = "import.rows_hidden";
    public const string SheetHidden = "import.sheet_hidden";
    public const string SheetNotAForm = "import.sheet_not_a_form";
    public const string SheetIsSummary = "import.sheet_is_summary";
    public const string SheetEmpty = "import.sheet_empty";
}
