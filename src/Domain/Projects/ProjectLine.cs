using LocalPlan.Domain.Calendar;

namespace LocalPlan.Domain.Projects;

/// <summary>
/// A continuation row of a project: a part of it with its own text and money, printed below it without a number.
/// Its amounts are part of the project's amounts.
/// </summary>
public sealed record ProjectLine
{
    public string? Name { get; init; }

    public string? Objective { get; init; }

    public string? Target { get; init; }

    public string? Indicator { get; init; }

    public string? ExpectedResult { get; init; }

    public string? Agency { get; init; }

    /// <summary>The part's own money by fiscal year.</summary>
    public IReadOnlyList<YearAmount> Budgets { get; init; } = [];

    /// <summary>Without the years outside a period; a blank amount there is no fault, but nothing to keep.</summary>
    internal ProjectLine Within(PlanPeriod period) => this with { Budgets = [.. Budgets.Where(b => period.Contains(b.FiscalYear))] };
}
