using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Finds the project of the plan that a row of the file stands for, so that a file taken in twice adds nothing.</summary>
internal sealed class RowMatcher
{
    private readonly Dictionary<string, Queue<Project>> _exact;
    private readonly List<Project> _left;
    private readonly Func<Project, string> _sectionOf;

    public RowMatcher(ImportTarget target)
    {
        var numbers = target.Strategies.ToDictionary(s => s.Id, s => $"{s.Number}");
        var tactics = target.Strategies.SelectMany(s => s.Tactics).ToDictionary(t => t.Id, t => t.Code);
        _sectionOf = p => Section(p.Form.ToString(), p.StrategyId is { } s ? numbers.GetValueOrDefault(s) : null,
            p.TacticId is { } t ? tactics.GetValueOrDefault(t) : null, p.PlanClassId);
        _left = [.. target.Projects];
        _exact = target.Projects.GroupBy(p => Key(_sectionOf(p), p.AmendmentLabel, p.Name)).ToDictionary(g => g.Key, g => new Queue<Project>(g));
    }

    /// <summary>Projects of the plan that no row stands for.</summary>
    public IReadOnlyList<Project> Unmatched => _left;

    /// <summary>The same name in the same place of the book; the n-th of equal names matches the n-th.</summary>
    public Project? Exact(ResolvedRow row) =>
        _exact.TryGetValue(Key(SectionOf(row), row.Draft.AmendmentLabel, row.Draft.Name), out var queue) && queue.Count > 0 ? Take(queue.Dequeue()) : null;

    /// <summary>The same name elsewhere in the book, or another name in the same place with the same text and money; only when it is the only one.</summary>
    public Project? Likely(ResolvedRow row)
    {
        var name = ThaiNormalizer.Fold(row.Draft.Name);
        var moved = _left.Where(p => p.Form == row.Draft.Form && p.NameFold == name).Take(2).ToList();
        if (moved.Count == 1)
            return Take(moved[0]);
        var section = SectionOf(row);
        var renamed = _left.Where(p => _sectionOf(p) == section && SameContents(p, row)).Take(2).ToList();
        return renamed.Count == 1 ? Take(renamed[0]) : null;
    }

    private static bool SameContents(Project project, ResolvedRow row) =>
        row.Draft.Objective is { } objective && ThaiNormalizer.Clean(project.Objective) == ThaiNormalizer.Clean(objective)
        && ThaiNormalizer.Clean(project.Target) == ThaiNormalizer.Clean(row.Draft.Target)
        && project.Budget.Amounts.Select(a => a ?? 0).SequenceEqual(row.Draft.Budgets.OrderBy(b => b.FiscalYear).Select(b => b.Amount ?? 0));

    private Project Take(Project project)
    {
        _left.Remove(project);
        return project;
    }

    private static string SectionOf(ResolvedRow row) =>
        Section(row.Draft.Form.ToString(), row.Strategy?.Number, row.Tactic?.Number, row.Draft.PlanClassId);

    private static string Section(string form, string? strategy, string? tactic, Guid? planClass) => $"{form}|{strategy}|{tactic}|{planClass}";

    private static string Key(string section, string? amendment, string name) =>
        $"{section}|{ThaiNormalizer.Clean(amendment)}|{ThaiNormalizer.Fold(name)}";
}

/// <summary>A row of the file with its names matched.</summary>
internal sealed record ResolvedRow(RawProject Raw, ProjectDraft Draft, NumberedName? Strategy, NumberedName? Tactic, string? NewDivision);
