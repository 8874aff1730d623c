using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.Amendments;

/// <summary>
/// The projects that grids, totals and forms read: always what the latest edition says. A project that is taken out leaves these
/// rows; what earlier editions say of it stays.
/// </summary>
public sealed class WorkingRows(PlanFrame frame, IReadOnlyDictionary<Guid, Project> rows, Func<Project, ProjectNames> names, int nextPosition)
{
    private readonly List<Project> _added = [];
    private readonly List<Project> _removed = [];
    private int _position = nextPosition;

    public IReadOnlyList<Project> Added => _added;

    public IReadOnlyList<Project> Removed => _removed;

    /// <summary>Brings an item in, and answers with what the book says of the project from then on.</summary>
    public Result<AppliedItem> Take(AmendmentItem item, string label, DateTimeOffset now)
    {
        var row = rows.GetValueOrDefault(item.ProjectId);
        if (item.After is not { } after)
            return Remove(row);
        var written = row is null ? Add(item.ProjectId, after.Draft with { AmendmentLabel = label }, now) : Revise(row, after.Draft with { AmendmentLabel = label }, now);
        return written.TryGet(out var project, out var error) ? new AppliedItem(ProjectContent.Of(project, frame.Plan.Period, names(project))) : error;
    }

    private Result<AppliedItem> Remove(Project? row)
    {
        if (row is null)
            return ProjectErrors.NotFound;
        _removed.Add(row);
        return new AppliedItem(null);
    }

    private Result<Project> Add(Guid id, ProjectDraft draft, DateTimeOffset now)
    {
        var created = Project.Create(frame, _position, draft, now, id);
        if (created.TryGet(out var project, out _))
        {
            _added.Add(project);
            _position++;
        }
        return created;
    }

    /// <summary>What the ordinances gave is kept by hand beside the book and is no matter of an amendment.</summary>
    private Result<Project> Revise(Project row, ProjectDraft draft, DateTimeOffset now) =>
        row.Revise(frame, draft with { Ordinance = row.ToDraft(frame.Plan.Period).Ordinance }, now) is { Error: { } error } ? error : row;
}

/// <summary>What the book says of a project after an amendment; null when it was taken out.</summary>
public sealed record AppliedItem(ProjectContent? Content);
