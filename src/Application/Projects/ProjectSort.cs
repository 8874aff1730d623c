using System.Globalization;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Projects;

/// <summary>A project as a list reads it.</summary>
internal sealed record ListedProject(Project Project, string? Division);

/// <summary>
/// The orders of a project list: position, name, total, problems and y2566 … y2570, each with a leading minus for descending.
/// Blank years sort as less than "-".
/// </summary>
public static class ProjectSort
{
    /// <summary>What a blank year sorts as; the database keeps it beside the amount, so that an index can order by it.</summary>
    public const decimal Blank = -1m;

    private static readonly Keyset<Project> ByPosition = Keyset<Project>.By(p => p.Position);
    private static readonly Keyset<Project> ByName = Keyset<Project>.By(p => p.Name);
    private static readonly Keyset<Project> ByTotal = Keyset<Project>.By(p => p.Total);
    private static readonly Keyset<Project> ByProblems = Keyset<Project>.By(p => p.ProblemCount);
    private static readonly Keyset<Project>[] ByYear = [.. Enumerable.Range(0, PlanPeriod.Length).Select(i => YearColumn(i)).Select(
        column => Keyset<Project>.By(p => EF.Property<decimal>(p, column)))];

    /// <summary>The column that a year of the plan sorts by, from 0.</summary>
    public static string YearColumn(int index) => string.Create(CultureInfo.InvariantCulture, $"BudgetOrder{index + 1}");

    internal static Result<ListOrder<Project, ListedProject>> Of(string? text, PlanPeriod period)
    {
        var descending = text?.StartsWith('-') == true;
        ListOrder<Project, ListedProject> Order(Keyset<Project> keyset, Func<Project, IFormattable> key) =>
            new(keyset, r => Cursor.Of(key(r.Project), r.Project.Id), descending);
        return text?.TrimStart('-') switch
        {
            null or "" or "position" => Order(ByPosition, p => p.Position),
            "name" => new ListOrder<Project, ListedProject>(ByName, r => new(r.Project.Name, r.Project.Id), descending),
            "total" => Order(ByTotal, p => p.Total),
            "problems" => Order(ByProblems, p => p.ProblemCount),
            ['y', .. var year] when int.TryParse(year, CultureInfo.InvariantCulture, out var fiscal) && period.Contains(fiscal) =>
                Order(ByYear[period.IndexOf(fiscal)], p => p.Budget.Amounts.ElementAt(period.IndexOf(fiscal)) ?? Blank),
            _ => Error.Invalid("paging.sort_unknown", "sort", null, ("sort", text!)),
        };
    }
}
