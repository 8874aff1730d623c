using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Editions;

namespace LocalPlan.Application.Editions;

public enum ProjectFate
{
    Added = 1,
    Changed = 2,
    Removed = 3,
}

/// <summary>Two editions of a plan side by side.</summary>
public sealed record PlanComparison
{
    public required EditionSummary From { get; init; }

    public required EditionSummary To { get; init; }

    /// <summary>Whether title, vision, strategies or their indicators differ.</summary>
    public required bool HeadChanged { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    public required int Removed { get; init; }

    /// <summary>Baht of each year before and after, over all accounts.</summary>
    public required IReadOnlyList<YearChange> Years { get; init; }

    /// <summary>In the order of the book; those that were taken out last.</summary>
    public required IReadOnlyList<ComparedProject> Projects { get; init; }

    internal static PlanComparison Of(PlanHistory history, PlanEdition from, PlanEdition to)
    {
        var (before, after) = (history.At(from.Number), history.At(to.Number));
        var diff = PlanDiff.Of(before, after);
        var projects = diff.Projects.Select(ComparedProject.Of).Where(p => p.Fields.Count > 0).ToList();
        return new()
        {
            From = EditionSummary.Of(from, before),
            To = EditionSummary.Of(to, after),
            HeadChanged = diff.Head is not null,
            Added = projects.Count(p => p.Fate == ProjectFate.Added),
            Changed = projects.Count(p => p.Fate == ProjectFate.Changed),
            Removed = projects.Count(p => p.Fate == ProjectFate.Removed),
            Years = [.. new PlanPeriod(after.Head.FirstYear).Years.Select(y => new YearChange(y, SumOf(before, y), SumOf(after, y)))],
            Projects = projects,
        };
    }

    private static decimal SumOf(PlanContent book, int year) =>
        book.Projects.Sum(p => p.Draft.Budgets.Where(b => b.FiscalYear == year).Sum(b => b.Amount ?? 0));
}

public sealed record YearChange(int FiscalYear, decimal Before, decimal After);

/// <summary>One project in both editions: เดิม / ใหม่.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Before">เดิม: null when it was brought in.</param>
/// <param name="After">ใหม่: null when it was taken out.</param>
/// <param name="Fields">The fields that differ, as the book prints them.</param>
public sealed record ComparedProject(
    Guid ProjectId, ProjectFate Fate, ProjectContent? Before, ProjectContent? After, IReadOnlyList<ComparedField> Fields)
{
    internal static ComparedProject Of(ProjectChange change) => new(
        change.ProjectId,
        change.Before is null ? ProjectFate.Added : change.After is null ? ProjectFate.Removed : ProjectFate.Changed,
        change.Before,
        change.After,
        [.. change.Fields().Where(f => ChangeClassifier.IsSeen(f.Field)).Select(f => new ComparedField(f.Field, f.Before, f.After))]);
}

/// <param name="Field">The field as the API spells it, e.g. <c>target</c> or <c>budgets.2567</c>.</param>
/// <param name="Before">What it said; null is blank.</param>
/// <param name="After">What it says; null is blank.</param>
public sealed record ComparedField(string Field, string? Before, string? After);
