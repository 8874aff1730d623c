using LocalPlan.Application.Forms;
using LocalPlan.Domain.Calendar;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>The last rows of a section: baht and projects with money for each year, continuation rows included.</summary>
internal static class SectionTotals
{
    public static IReadOnlyList<(int Projects, decimal Amount)> Of(FormSection section) =>
        [.. Enumerable.Range(0, PlanPeriod.Length).Select(year =>
        {
            var amounts = section.Entries.Select(e => Amount(e, year)).ToList();
            return (amounts.Count(a => a > 0), amounts.Sum());
        })];

    public static IReadOnlyList<decimal> Ordinance(FormSection section) =>
        [.. Enumerable.Range(0, PlanPeriod.Length).Select(year => section.Entries.Sum(e => e.Ordinance[year] ?? 0))];

    private static decimal Amount(FormEntry entry, int year) =>
        (entry.Row.Amounts[year] ?? 0) + entry.Lines.Sum(l => l.Amounts[year] ?? 0);
}
