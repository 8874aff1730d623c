using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.Strategies;

namespace LocalPlan.Application.Imports;

/// <summary>Reads a file against a plan as it is now.</summary>
public interface IImportAnalyst
{
    Result<AnalysedImport> Analyse(ImportSource source, ImportTarget target, IProgress<int> progress, CancellationToken ct);
}

/// <summary>The file and what people have said about it.</summary>
public sealed record ImportSource(string FileName, byte[] Content, IReadOnlyList<ImportDecision> Decisions);

/// <summary>The plan that the file goes into, with what rows may refer to.</summary>
public sealed record ImportTarget(
    PlanPeriod Period, IReadOnlyList<PlanClass> PlanClasses, IReadOnlyList<Strategy> Strategies,
    IReadOnlyList<Division> Divisions, IReadOnlyList<Project> Projects);

public sealed record AnalysedImport(
    ImportSummary Summary, IReadOnlyList<AnalysedRow> Rows, IReadOnlyList<AnalysedFinding> Findings);

/// <summary>A project of the file, ready to be taken over when its status is New or Changed.</summary>
public sealed record AnalysedRow
{
    public required ImportRowStatus Status { get; init; }

    public string? Sheet { get; init; }

    public int? Row { get; init; }

    public required string Name { get; init; }

    /// <summary>The project of the plan that the row stands for.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>Everything but the references, which may have to be made first.</summary>
    public ProjectDraft? Draft { get; init; }

    public NumberedName? Strategy { get; init; }

    public NumberedName? Tactic { get; init; }

    public string? DivisionName { get; init; }

    public required ImportRowData Data { get; init; }
}

/// <summary>A strategy or tactic by its printed number and name.</summary>
public sealed record NumberedName(string Number, string Name);

/// <summary>Amounts and differences of a row, for the preview.</summary>
public sealed record ImportRowData(IReadOnlyList<YearAmount> Budgets, IReadOnlyList<FieldChange> Changes);

/// <summary>One field that differs between plan and file.</summary>
public sealed record FieldChange(string Field, string? Before, string? After);

public sealed record AnalysedFinding(
    FindingSeverity Severity, string Code, string Sheet, int? Row, string? Column, string? Value, IReadOnlyDictionary<string, object>? Args);
