using LocalPlan.Application.Common.Paging;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;
using System.Globalization;

namespace LocalPlan.Application.Projects;

/// <summary>
/// The orders of a project list: position, name, total, problems and y2566 … y2570, each with a leading minus for descending.
/// Blank years sort as less than "-".
/// </summary>
internal sealed record ProjectSort(Keyset<Project> Keyset, Func<ProjectRow, string> KeyOf, bool Descending)
{
    public static Result<ProjectSort> Of(string? text, PlanPeriod period)
    {
        var descending = text?.StartsWith('-') == true;
        return (text?.TrimStart('-')) switch
        {
            null or "" or "position" => new ProjectSort(Keyset<Project>.By(p => p.Position), r => Text(r.Position), descending),
            "name" => new ProjectSort(Keyset<Project>.By(p => p.Name), r => r.Name, descending),
            "total" => new ProjectSort(Keyset<Project>.By(p => p.Total), r => Text(r.Total), descending),
            "problems" => new ProjectSort(Keyset<Project>.By(p => p.ProblemCount), r => Text(r.Problems.Count), descending),
            ['y', .. var year] when int.TryParse(year, CultureInfo.InvariantCulture, out var fiscal) && period.Contains(fiscal) =>
                Year(period.IndexOf(fiscal), descending),
            _ => Error.Invalid("paging.sort_unknown", "sort", null, ("sort", text!)),
        };
    }

    private static ProjectSort Year(int index, bool descending) => new(
        index switch
        {
            0 => Keyset<Project>.By(p => p.Budget.Y1 ?? -1m),
            1 => Keyset<Project>.By(p => p.Budget.Y2 ?? -1m),
            2 => Keyset<Project>.By(p => p.Budget.Y3 ?? -1m),
            3 => Keyset<Project>.By(p => p.Budget.Y4 ?? -1m),
            _ => Keyset<Project>.By(p => p.Budget.Y5 ?? -1m),
        },
        r => Text(r.Budgets[index].Amount ?? -1m),
        descending);

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
