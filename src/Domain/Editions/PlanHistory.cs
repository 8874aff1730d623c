using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Editions;

/// <summary>The announced editions of one plan, from which the book of any day is made again.</summary>
public sealed class PlanHistory(IEnumerable<PlanEdition> editions)
{
    public IReadOnlyList<PlanEdition> Editions { get; } = [.. editions.OrderBy(e => e.Number)];

    /// <summary>The latest edition that was announced on or before the day; null before the first announcement.</summary>
    public PlanEdition? EditionOn(DateOnly day) => Editions.LastOrDefault(e => e.AnnouncedOn <= day);

    public Result<PlanContent> AsOf(DateOnly day) => EditionOn(day) is { } edition ? At(edition.Number) : EditionErrors.NotYetAnnounced(day);

    /// <summary>The book in force.</summary>
    public PlanContent Latest => At(Editions[^1].Number);

    /// <summary>The editions before one.</summary>
    public PlanHistory Before(int number) => new(Editions.Where(e => e.Number < number));

    /// <summary>The edition that last brought in, changed or took out a project; null when none did.</summary>
    public int? LastChangeOf(Guid projectId) => Editions.LastOrDefault(e => e.Projects.Any(p => p.ProjectId == projectId))?.Number;

    /// <summary>The book as an edition left it: of every project the latest version up to that edition.</summary>
    public PlanContent At(int number)
    {
        var until = Editions.TakeWhile(e => e.Number <= number).ToList();
        var latest = until.SelectMany(e => e.Projects).GroupBy(v => v.ProjectId).Select(g => g.Last().Content);
        return PlanContent.Of(until[^1].Head, latest.OfType<ProjectContent>());
    }
}
