using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Projects;

public enum RowOutcome
{
    Created = 1,
    Updated = 2,
    Refused = 3,
}

/// <summary>What became of each row, in the order sent.</summary>
public sealed record SaveProjectsOutcome
{
    public required IReadOnlyList<SavedRow> Rows { get; init; }
}

/// <param name="Index">Place in the block, from 0.</param>
/// <param name="Id">The project; null when the row was refused and is new.</param>
/// <param name="Outcome">What became of the row.</param>
/// <param name="Faults">Why it was refused, with paths such as <c>rows[3].budgets[0].amount</c>.</param>
public sealed record SavedRow(int Index, Guid? Id, RowOutcome Outcome, IReadOnlyList<Error> Faults);

/// <summary>Takes the rows of a block one by one; a refused row changes nothing.</summary>
internal sealed class ProjectBatch(PlanFrame frame, IReadOnlyDictionary<Guid, Project> known, int position, DateTimeOffset now)
{
    private readonly List<Project> _added = [];
    private readonly List<Error> _faults = [];
    private int _position = position;

    public IReadOnlyList<Project> Added => _added;

    public IReadOnlyList<Error> Faults => _faults;

    public SavedRow Take(ProjectRowInput row, int index)
    {
        var outcome = row.Id is { } id ? Change(id, row) : Add(row);
        if (outcome.TryGet(out var project, out var error))
            return new(index, project.Id, row.Id is null ? RowOutcome.Created : RowOutcome.Updated, []);
        var under = error.Under($"rows[{index}]");
        var faults = under.Details.Count > 0 ? under.Details : [under];
        _faults.AddRange(faults);
        return new(index, row.Id, RowOutcome.Refused, faults);
    }

    private Result<Project> Add(ProjectRowInput row)
    {
        var created = Project.Create(frame, _position, row.ToDraft(), now);
        if (created.TryGet(out var project, out _))
        {
            _added.Add(project);
            _position++;
        }
        return created;
    }

    private Result<Project> Change(Guid id, ProjectRowInput row)
    {
        if (!known.TryGetValue(id, out var project))
            return ProjectErrors.NotFound;
        if (row.Version is null)
            return CommonErrors.IfMatchRequired;
        if (row.Version != project.Version)
            return CommonErrors.Stale;
        return project.Revise(frame, row.ApplyTo(project.ToDraft(frame.Plan.Period)), now) is { Error: { } error } ? error : project;
    }
}
