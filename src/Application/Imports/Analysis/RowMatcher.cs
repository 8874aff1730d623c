using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The project of the plan that a row stands for; a guess when something more than its contents differs.</summary>
internal sealed record RowMatch(Project Project, bool IsGuess);

/// <summary>
/// Finds the project of the plan that each row of the file stands for, so that a file taken in twice adds nothing. Rows that
/// agree fully choose first; what is left is paired only where there is no other choice.
/// </summary>
internal sealed class RowMatcher
{
    private readonly HashSet<Project> _left;
    private readonly List<Project> _projects;
    private readonly Dictionary<Guid, int> _numbers;
    private readonly Dictionary<Guid, string> _tactics;

    public RowMatcher(ImportTarget target)
    {
        _projects = [.. target.Projects];
        _left = [.. target.Projects];
        _numbers = target.Strategies.ToDictionary(s => s.Id, s => s.Number);
        _tactics = target.Strategies.SelectMany(s => s.Tactics).ToDictionary(t => t.Id, t => t.Code);
    }

    /// <summary>Projects of the plan that no row stands for.</summary>
    public IEnumerable<Project> Unmatched => _projects.Where(_left.Contains);

    public IReadOnlyDictionary<ResolvedRow, RowMatch> Match(IReadOnlyList<ResolvedRow> rows)
    {
        var matches = new Dictionary<ResolvedRow, RowMatch>(ReferenceEqualityComparer.Instance);
        InOrder(rows, matches);
        Alone<(FormKind, string)>(rows, matches, r => (r.Draft.Form, Fold(r.Draft.Name)), p => (p.Form, Fold(p.Name)), isGuess: false);
        Alone<(object, string)>(rows, matches, r => ContentsOf(SectionOf(r), r.Draft.Objective, r.Draft.Target, Amounts(r.Draft.Budgets)),
            p => ContentsOf(SectionOf(p), p.Objective, p.Target, p.Budget.Amounts), isGuess: true);
        return matches;
    }

    /// <summary>The same name in the same place of the book; the n-th of equal names matches the n-th.</summary>
    private void InOrder(IReadOnlyList<ResolvedRow> rows, Dictionary<ResolvedRow, RowMatch> matches)
    {
        var queues = _projects.GroupBy(p => (SectionOf(p), ThaiNormalizer.Clean(p.AmendmentLabel), Fold(p.Name))).ToDictionary(g => g.Key, g => new Queue<Project>(g));
        foreach (var row in rows)
            if (queues.TryGetValue((SectionOf(row), ThaiNormalizer.Clean(row.Draft.AmendmentLabel), Fold(row.Draft.Name)), out var queue) && queue.Count > 0)
                Take(row, new RowMatch(queue.Dequeue(), IsGuess: false), matches);
    }

    /// <summary>Pairs what shares a key with exactly one row and exactly one project; a null key pairs nothing.</summary>
    private void Alone<TKey>(
        IReadOnlyList<ResolvedRow> rows, Dictionary<ResolvedRow, RowMatch> matches, Func<ResolvedRow, TKey?> keyOfRow, Func<Project, TKey?> keyOfProject, bool isGuess)
        where TKey : struct
    {
        var projects = Unmatched.Where(p => keyOfProject(p) is not null).GroupBy(p => keyOfProject(p)!.Value).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());
        foreach (var group in rows.Where(r => !matches.ContainsKey(r) && keyOfRow(r) is not null).GroupBy(r => keyOfRow(r)!.Value).Where(g => g.Count() == 1).ToList())
            if (projects.TryGetValue(group.Key, out var project))
                Take(group.First(), new RowMatch(project, isGuess), matches);
    }

    private void Take(ResolvedRow row, RowMatch match, Dictionary<ResolvedRow, RowMatch> matches)
    {
        matches[row] = match;
        _left.Remove(match.Project);
    }

    private (FormKind Form, int? Strategy, string? Tactic, Guid? PlanClass) SectionOf(Project project) => (
        project.Form, project.StrategyId is { } s ? _numbers[s] : null, project.TacticId is { } t ? _tactics[t] : null, project.PlanClassId);

    private static (FormKind Form, int? Strategy, string? Tactic, Guid? PlanClass) SectionOf(ResolvedRow row) => (
        row.Draft.Form, row.Strategy is { } s ? int.Parse(s.Number, System.Globalization.CultureInfo.InvariantCulture) : null, row.Tactic?.Number, row.Draft.PlanClassId);

    private static string Fold(string name) => ThaiNormalizer.Fold(name);

    private static IEnumerable<decimal?> Amounts(IReadOnlyList<YearAmount> budgets) => budgets.OrderBy(b => b.FiscalYear).Select(b => b.Amount);

    /// <summary>Null where there is too little to know a project by.</summary>
    private static (object Section, string Contents)? ContentsOf(object section, string? objective, string? target, IEnumerable<decimal?> amounts) =>
        string.IsNullOrWhiteSpace(objective) && string.IsNullOrWhiteSpace(target)
            ? null
            : (section, string.Join('|', amounts.Select(a => a ?? 0).Select(a => a.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture))
                .Prepend(ThaiNormalizer.Clean(target)).Prepend(ThaiNormalizer.Clean(objective))));
}
