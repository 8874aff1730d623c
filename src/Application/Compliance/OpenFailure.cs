using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Compliance;

/// <summary>A failed check that blocks: of a project, or of the plan as a whole when there is none.</summary>
public sealed record OpenFailure(
    Guid? ProjectId, string? ProjectName, string RuleId, string Asks, string Field, string Clause, IReadOnlyDictionary<string, object>? Args)
{
    /// <summary>The failure as a fault of a refusal: named by rule and clause, beside the project and field it is about.</summary>
    public Error ToError() => new(
        ErrorKind.Conflict, RuleId, ProjectId is { } id ? $"projects[{id}].{Field}" : Field,
        (Args ?? new Dictionary<string, object>()).Append(new("project", ProjectName ?? "")).DistinctBy(a => a.Key).ToDictionary(a => a.Key, a => a.Value), Clause);
}
