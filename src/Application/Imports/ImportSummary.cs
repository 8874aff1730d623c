using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Application.Imports;

/// <summary>What an analysis found, for the preview.</summary>
public sealed record ImportSummary
{
    public required ImportCounts Counts { get; init; }

    public required IReadOnlyList<ImportSheet> Sheets { get; init; }

    /// <summary>Projects with money and baht by fiscal year, over all sheets, whether their rows can be taken over or not.</summary>
    public required IReadOnlyList<ImportYear> Totals { get; init; }

    /// <summary>What of it the good rows bring, by fiscal year: what the plan will hold of this file.</summary>
    public IReadOnlyList<ImportYear> Taken { get; init; } = [];

    /// <summary>What stands in rows with errors and is not taken over, by fiscal year.</summary>
    public IReadOnlyList<ImportYear> Left { get; init; } = [];

    /// <summary>Texts that need a person's word.</summary>
    public required IReadOnlyList<ImportQuestion> Decisions { get; init; }

    /// <summary>The totals of a printed ผ.01 in the file, each against the rows.</summary>
    public IReadOnlyList<PublishedTotal> Published { get; init; } = [];
}

/// <summary>Rows of the file by what they are and by what they mean for the plan.</summary>
public sealed record ImportCounts
{
    public required int Projects { get; init; }

    /// <summary>Rows without a number whose money belongs to the project above.</summary>
    public required int ContinuationRows { get; init; }

    public required int Errors { get; init; }

    public required int Guesses { get; init; }

    public required int New { get; init; }

    public required int Changed { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>Projects of the plan that the file does not hold; they stay.</summary>
    public required int Missing { get; init; }

    /// <summary>Texts that still need a person's word.</summary>
    public required int Undecided { get; init; }
}

public sealed record ImportSheet
{
    public required string Name { get; init; }

    public required bool Recognised { get; init; }

    /// <summary>Why the sheet was left out.</summary>
    public string? ReasonCode { get; init; }

    public FormKind? Form { get; init; }

    public string? Strategy { get; init; }

    public string? Tactic { get; init; }

    public string? PlanClass { get; init; }

    public required int Projects { get; init; }

    public required int ContinuationRows { get; init; }

    public required IReadOnlyList<ImportYear> Years { get; init; }

    /// <summary>The totals rows that the sheet prints, each against the rows above it.</summary>
    public required IReadOnlyList<PrintedTotals> PrintedTotals { get; init; }

    /// <summary>Whether every printed total equals the rows; null when none is printed.</summary>
    public bool? Reconciles { get; init; }
}

/// <summary>Projects with money in a fiscal year, and the sum in baht.</summary>
public sealed record ImportYear(int FiscalYear, int Projects, decimal Amount);

/// <param name="Row">Row of the sheet.</param>
/// <param name="Years">Printed and computed baht by fiscal year.</param>
public sealed record PrintedTotals(int Row, IReadOnlyList<PrintedYear> Years);

public sealed record PrintedYear(int FiscalYear, decimal? Printed, decimal Computed)
{
    public decimal Difference => (Printed ?? 0) - Computed;
}

/// <summary>A text that the analysis could not be sure of.</summary>
public sealed record ImportQuestion
{
    public required ImportDecisionKind Kind { get; init; }

    /// <summary>The text as it stands in the file.</summary>
    public required string Source { get; init; }

    /// <summary>The entry it probably means; null when nothing is near, or when the proposal is to make a new one.</summary>
    public Guid? ProposedId { get; init; }

    /// <summary>The name of the proposed entry; without an id, of one to be made.</summary>
    public string? ProposedName { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Rows that hang on the answer.</summary>
    public required int Rows { get; init; }

    /// <summary>Whether a person has answered.</summary>
    public required bool Decided { get; init; }

    /// <summary>What was answered; an accepted proposal is shown as what it proposed.</summary>
    public ImportOutcome? Outcome { get; init; }

    public Guid? TargetId { get; init; }

    public string? NewName { get; init; }
}

/// <summary>A total that a printed ผ.01 claims, for a strategy or for whole accounts, set against the computed one.</summary>
public sealed record PublishedTotal
{
    public required string Sheet { get; init; }

    /// <summary>Row of the sheet.</summary>
    public required int Row { get; init; }

    /// <summary>The accounts that it stands for.</summary>
    public required IReadOnlyList<FormKind> Forms { get; init; }

    /// <summary>Null for the grand total.</summary>
    public int? StrategyNumber { get; init; }

    public string? StrategyName { get; init; }

    public required IReadOnlyList<PublishedYear> Years { get; init; }

    /// <summary>Over five years; null when the sheet has no such column.</summary>
    public int? PrintedProjectYears { get; init; }

    public decimal? PrintedAmount { get; init; }

    public required int ProjectYears { get; init; }

    public required decimal Amount { get; init; }

    /// <summary>Project-years and baht by which the print is too low; below 0, too high.</summary>
    public int MissingProjectYears => PrintedProjectYears is null ? 0 : Totals.MissingProjectYears;

    public decimal MissingAmount => PrintedAmount is null ? 0 : Totals.MissingAmount;

    public bool Reconciles => MissingProjectYears == 0 && MissingAmount == 0 && Years.All(y => y.Reconciles);

    private PublishedTotals Totals => new((PrintedProjectYears ?? 0, PrintedAmount ?? 0), (ProjectYears, Amount));
}

public sealed record PublishedYear(int FiscalYear, int? PrintedProjects, decimal? PrintedAmount, int Projects, decimal Amount)
{
    public bool Reconciles => (PrintedProjects ?? 0) == Projects && (PrintedAmount ?? 0) == Amount;
}
