using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The continuation rows of a project against those of the file: the n-th stands for the n-th, and keeps what the file has no column for.</summary>
internal sealed class LineMerge(FormHead head)
{
    public IReadOnlyList<ProjectLine> Of(IReadOnlyList<ProjectLine> old, IReadOnlyList<ProjectLine> now, FieldChanges changes)
    {
        var lines = now.Select((line, i) => i < old.Count ? Merge(old[i], line) : line).ToList();
        for (var i = 0; i < Math.Max(old.Count, lines.Count); i++)
            changes.Text($"lines.{i + 1}", i < old.Count ? TextOf(old[i]) : null, i < lines.Count ? TextOf(lines[i]) : null);
        return lines;
    }

    private ProjectLine Merge(ProjectLine old, ProjectLine now)
    {
        var sameCell = head.Column(FormField.Name) is null && Clean($"{old.Name} {old.Target}") == Clean($"{now.Name} {now.Target}");
        return new()
        {
            Name = sameCell ? old.Name : head.Column(FormField.Name) is null && head.Column(FormField.Target) is null ? old.Name : Text(old.Name, now.Name),
            Target = sameCell || head.Column(FormField.Target) is null ? old.Target : Text(old.Target, now.Target),
            Objective = head.Column(FormField.Objective) is null ? old.Objective : Text(old.Objective, now.Objective),
            Indicator = head.Column(FormField.Indicator) is null ? old.Indicator : Text(old.Indicator, now.Indicator),
            ExpectedResult = head.Column(FormField.ExpectedResult) is null ? old.ExpectedResult : Text(old.ExpectedResult, now.ExpectedResult),
            Agency = head.Column(FormField.Agency) is null ? old.Agency : Text(old.Agency, now.Agency),
            Budgets = Years(old.Budgets, now.Budgets),
        };
    }

    private List<YearAmount> Years(IReadOnlyList<YearAmount> old, IReadOnlyList<YearAmount> now)
    {
        var inFile = head.Budget.Values.ToHashSet();
        return [.. old.Where(b => !inFile.Contains(b.FiscalYear)).Concat(now).Where(b => b.Amount is not null).OrderBy(b => b.FiscalYear)];
    }

    private static string? Text(string? old, string? now) => Clean(old) == Clean(now) ? old : now;

    private static string Clean(string? text) => ThaiNormalizer.Clean(text);

    /// <summary>The line as the report shows it.</summary>
    private static string TextOf(ProjectLine line) => string.Join(" · ", new[] { line.Name, line.Objective, line.Target, line.Indicator, line.ExpectedResult, line.Agency }
        .Where(t => !string.IsNullOrWhiteSpace(t)).Concat(line.Budgets.Where(b => b.Amount is not null).OrderBy(b => b.FiscalYear).Select(b => $"{b.FiscalYear}: {FieldChanges.Baht(b.Amount)}")));
}
