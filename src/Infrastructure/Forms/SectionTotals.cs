using LocalPlan.Application.Forms;
using LocalPlan.Domain.Calendar;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>The last rows of a section: baht and projects that carry money themselves for each year; the baht of continuation rows is included.</summary>
internal static class SectionTotals
{
    public static IReadOnlyList<(int Projects, decimal Amount)> Of(FormSection section) =>
        [.. Enumerable.Range(0, PlanPeriod.Length).Select(year =>
            (section.Entries.Count(e => e.Row.Amounts[year] > 0), section.Entries.Sum(e => Amount(e, year))))];

    /// <summary>The same of what the ordinances gave.</summary>
    public static IReadOnlyList<(int Projects, decimal Amount)> Ordinances(FormSection section) =>
        [.. Enumerable.Range(0, PlanPeriod.Length).Select(year =>
            (section.Entries.Count(e => e.Ordinance[year] > 0), section.Entries.Sum(e => e.Ordinance[year] ?? 0)))];

    private static decimal Amount(FormEntry entry, int year) =>
        (entry.Row.Amounts[year] ?? 0) + entry.Lines.Sum(l => l.Amounts[year] ?? 0);
}
