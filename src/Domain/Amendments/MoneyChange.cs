using System.Globalization;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.Amendments;

/// <summary>Differences of baht by year.</summary>
internal static class MoneyChange
{
    private const string Project = "budgets.";
    private const string Line = ".budgets.";

    public static bool IsMoney(string field) =>
        field.StartsWith(Project, StringComparison.Ordinal) || field.Contains(Line, StringComparison.Ordinal);

    public static DifferenceSort SortOf(FieldChange change, ProjectContent before, ProjectContent after)
    {
        if (Amount(change.Before) == Amount(change.After))
            return DifferenceSort.Dash;
        return change.Field.StartsWith(Project, StringComparison.Ordinal) && Moved(before.Draft.Budgets, after.Draft.Budgets)
            ? DifferenceSort.YearMoved
            : DifferenceSort.Money;
    }

    /// <summary>The same amounts, in other years.</summary>
    private static bool Moved(IReadOnlyList<YearAmount> before, IReadOnlyList<YearAmount> after) =>
        before.Select(a => a.Amount ?? 0).Where(a => a != 0).Order().SequenceEqual(after.Select(a => a.Amount ?? 0).Where(a => a != 0).Order());

    private static decimal Amount(string? text) => text is null ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);
}
