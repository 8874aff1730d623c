using LocalPlan.Domain.Calendar;

namespace LocalPlan.Domain.Forms;

/// <summary>
/// What one project contributes to ผ.01. Null is blank and 0 is "-": neither counts as a project of its year. Bit n of
/// <paramref name="CountedYears"/> says that the project counts in year n.
/// </summary>
public sealed record SummaryEntry(
    FormKind Form, int? StrategyNumber, string? StrategyName, string? TacticCode, string? TacticName,
    string? PlanClassCode, string? PlanClassName, IReadOnlyList<decimal?> Amounts, int CountedYears);

/// <summary>Projects with money in one fiscal year, and the sum in baht.</summary>
public sealed record YearFigure(int FiscalYear, int Projects, decimal Amount);

/// <summary>
/// The figures of a group of projects. The five-year count of the official form adds the year counts (project-years); the
/// number of distinct projects, each counted in at least one year, stands beside it.
/// </summary>
public sealed record Figures(IReadOnlyList<YearFigure> Years, int Distinct)
{
    public int ProjectYears => Years.Sum(y => y.Projects);

    public decimal Amount => Years.Sum(y => y.Amount);

    public static Figures Of(PlanPeriod period, IReadOnlyCollection<SummaryEntry> entries) => new(
        [.. period.Years.Select((year, i) => new YearFigure(
            year, entries.Count(e => (e.CountedYears & (1 << i)) != 0), entries.Sum(e => e.Amounts[i] ?? 0)))],
        entries.Count(e => e.CountedYears != 0));

    /// <summary>Several groups together; none is nothing.</summary>
    public static Figures Sum(PlanPeriod period, IReadOnlyCollection<Figures> parts) => new(
        [.. period.Years.Select((year, i) => new YearFigure(year, parts.Sum(p => p.Years[i].Projects), parts.Sum(p => p.Years[i].Amount)))],
        parts.Sum(p => p.Distinct));
}

/// <summary>
/// ผ.01 บัญชีสรุปโครงการพัฒนา: always computed from the rows of the accounts, never typed. Each account has its own total; what they
/// come to together is said apart from them, and only under a label that names what is added.
/// </summary>
/// <param name="Accounts">The accounts that were asked for and have projects.</param>
/// <param name="Own">The organization's own projects (ผ.02) alone.</param>
/// <param name="Total">All accounts above together.</param>
public sealed record PlanSummary(IReadOnlyList<SummaryAccount> Accounts, Figures Own, Figures Total)
{
    public static PlanSummary Of(PlanPeriod period, IReadOnlyCollection<SummaryEntry> entries) => new(
        [.. entries.GroupBy(e => e.Form).OrderBy(g => g.Key).Select(g => SummaryAccount.Of(period, g.Key, [.. g]))],
        Figures.Of(period, [.. entries.Where(e => e.Form == FormKind.Project)]),
        Figures.Of(period, entries));
}

/// <summary>One account: own, community, coordination or equipment.</summary>
public sealed record SummaryAccount(FormKind Form, IReadOnlyList<SummarySection> Sections, Figures Total)
{
    internal static SummaryAccount Of(PlanPeriod period, FormKind form, IReadOnlyCollection<SummaryEntry> entries) => new(
        form,
        [.. entries.GroupBy(e => (e.StrategyNumber, e.StrategyName)).OrderBy(g => g.Key.StrategyNumber ?? int.MaxValue)
            .ThenBy(g => g.Key.StrategyName, StringComparer.Ordinal)
            .Select(g => SummarySection.Of(period, g.Key.StrategyNumber, g.Key.StrategyName, [.. g]))],
        Figures.Of(period, entries));
}

/// <summary>A strategy with its rows, one for each tactic and plan class.</summary>
public sealed record SummarySection(int? StrategyNumber, string? StrategyName, IReadOnlyList<SummaryRow> Rows, Figures Total)
{
    internal static SummarySection Of(PlanPeriod period, int? number, string? name, IReadOnlyCollection<SummaryEntry> entries) => new(
        number,
        name,
        [.. entries.GroupBy(e => (e.TacticCode, e.TacticName, e.PlanClassCode, e.PlanClassName))
            .OrderBy(g => TacticOrder.Of(g.Key.TacticCode), StringComparer.Ordinal).ThenBy(g => g.Key.TacticName, StringComparer.Ordinal)
            .ThenBy(g => g.Key.PlanClassCode, StringComparer.Ordinal).ThenBy(g => g.Key.PlanClassName, StringComparer.Ordinal)
            .Select(g => new SummaryRow(
                g.Key.TacticCode, g.Key.TacticName, g.Key.PlanClassCode, g.Key.PlanClassName, Figures.Of(period, [.. g])))],
        Figures.Of(period, entries));
}

public sealed record SummaryRow(string? TacticCode, string? TacticName, string? PlanClassCode, string? PlanClassName, Figures Figures);
