using System.Globalization;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The project of the plan that a row stands for; a guess when something more than its contents differs.</summary>
internal sealed record RowMatch(Project Project, bool IsGuess);

/// <summary>
/// Finds the project of the plan that each row of the file stands for, so that a file taken in twice adds nothing. Rows that
/// agree fully choose first; what is left is paired only where there is no other choice. Only what the file has a place for is
/// compared.
/// </summary>
internal sealed class RowMatcher
{
    private readonly HashSet<Project> _left;
    private readonly List<Project> _projects;
    private readonly Dictionary<Guid, int> _numbers;
    private readonly Dictionary<Guid, string> _tactics;
    private readonly Dictionary<ResolvedRow, RowMatch> _matches = new(ReferenceEqualityComparer.Instance);

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
        InOrder(rows, MatchBy.Place | MatchBy.Contents);
        InOrder(rows, MatchBy.Place);
        InOrder([.. rows.Where(r => r.Shape.HasContents)], MatchBy.Contents);
        Alone<(FormKind, string)>(rows, r => (r.Draft.Form, r.NameFold), p => (p.Form, p.NameFold), isGuess: false);
        Alone<(object, string)>(rows, r => ContentsOf(SectionOf(r), r.Draft.Objective, r.Draft.Target, Amounts(r.Draft.Budgets)),
            p => ContentsOf(SectionOf(p), p.Objective, p.Target, p.Budget.Amounts), isGuess: true);
        return _matches;
    }

    /// <summary>The same name in the same place of the book or with the same contents; the n-th of equal ones matches the n-th.</summary>
    private void InOrder(IReadOnlyList<ResolvedRow> rows, MatchBy by)
    {
        foreach (var group in rows.Where(r => !_matches.ContainsKey(r)).GroupBy(r => r.Shape).ToList())
        {
            var queues = Unmatched.GroupBy(p => group.Key.KeyOf(by, SectionOf(p), (p.Name, p.NameFold), p.Objective, p.Target, p.Budget.Amounts)).ToDictionary(g => g.Key, g => new Queue<Project>(g));
            foreach (var row in group)
                if (queues.TryGetValue(KeyOf(group.Key, by, row), out var queue) && queue.Count > 0)
                    Take(row, new RowMatch(queue.Dequeue(), IsGuess: false));
        }
    }

    private static MatchKey KeyOf(MatchShape shape, MatchBy by, ResolvedRow row) =>
        shape.KeyOf(by, SectionOf(row), (row.Draft.Name, row.NameFold), row.Draft.Objective, row.Draft.Target, Amounts(row.Draft.Budgets));

    /// <summary>Pairs what stands alone under its key on both sides. A null key pairs nothing.</summary>
    private void Alone<TKey>(IReadOnlyList<ResolvedRow> rows, Func<ResolvedRow, TKey?> keyOfRow, Func<Project, TKey?> keyOfProject, bool isGuess)
        where TKey : struct
    {
        var projects = Unmatched.Where(p => keyOfProject(p) is not null).GroupBy(p => keyOfProject(p)!.Value).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());
        foreach (var group in rows.Where(r => !_matches.ContainsKey(r) && keyOfRow(r) is not null).GroupBy(r => keyOfRow(r)!.Value).Where(g => g.Count() == 1).ToList())
            if (projects.TryGetValue(group.Key, out var project))
                Take(group.First(), new RowMatch(project, isGuess));
    }

    private void Take(ResolvedRow row, RowMatch match)
    {
        _matches[row] = match;
        _left.Remove(match.Project);
    }

    private Section SectionOf(Project project) => new(
        project.Form, project.StrategyId is { } s ? _numbers[s] : null, project.TacticId is { } t ? _tactics[t] : null, project.PlanClassId,
        ThaiNormalizer.Clean(project.AmendmentLabel));

    public static Section SectionOf(ResolvedRow row) => new(
        row.Draft.Form, row.Strategy is { } s ? int.Parse(s.Number, CultureInfo.InvariantCulture) : null, row.Tactic?.Number, row.Draft.PlanClassId,
        ThaiNormalizer.Clean(row.Draft.AmendmentLabel));

    public static IEnumerable<decimal?> Amounts(IReadOnlyList<YearAmount> budgets) => budgets.OrderBy(b => b.FiscalYear).Select(b => b.Amount);

    /// <summary>Null where there is too little to know a project by.</summary>
    private static (object Section, string Contents)? ContentsOf(Section section, string? objective, string? target, IEnumerable<decimal?> amounts) =>
        string.IsNullOrWhiteSpace(objective) && string.IsNullOrWhiteSpace(target)
            ? null
            : (section with { Amendment = "" }, MatchShape.Text(objective, target, amounts));
}

/// <summary>The place of a project in the book.</summary>
internal sealed record Section(FormKind Form, int? Strategy, string? Tactic, Guid? PlanClass, string Amendment);
