namespace LocalPlan.Application.Imports.Analysis;

/// <summary>
/// What the sheet of a row has a place for, besides the texts and years of its head. What it has no place for says nothing about
/// the project, and stays as the plan has it.
/// </summary>
[Flags]
internal enum RowParts
{
    None = 0,
    Strategy = 1,
    Tactic = 2,
    PlanClass = 4,
    Amendment = 8,
    Division = 16,
    CoordinationAgency = 32,

    /// <summary>Rows below a project that belong to it.</summary>
    Lines = 64,
}
