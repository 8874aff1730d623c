using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Compliance;

/// <summary>What every check says of one project.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetProjectCompliance(Guid PlanId, Guid Id) : IQuery<ProjectComplianceDetails>;

public sealed record ProjectComplianceDetails
{
    /// <summary>Null while the project is only being typed.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>Every check in force, whether it passed or not.</summary>
    public required IReadOnlyList<CheckDetails> Results { get; init; }

    /// <summary>What saving would refuse besides.</summary>
    public IReadOnlyList<Error> Faults { get; init; } = [];

    /// <summary>Null for equipment, which the sheet does not rate.</summary>
    public ScoreDetails? Score { get; init; }

    /// <summary>The version of the project that was checked.</summary>
    public uint? Version { get; init; }
}

internal sealed class GetProjectComplianceHandler(PlanCompliance compliance) : IQueryHandler<GetProjectCompliance, ProjectComplianceDetails>
{
    public async Task<Result<ProjectComplianceDetails>> Handle(GetProjectCompliance query, CancellationToken ct)
    {
        if (!(await compliance.OfProjectAsync(query.PlanId, query.Id, ct)).TryGet(out var found, out var error))
            return error;
        var (report, rules) = found;
        return new ProjectComplianceDetails
        {
            ProjectId = query.Id,
            Results = [.. report.Results.Select(r => CheckDetails.Of(rules.Set, report.Project, r.Result, r.Waiver))],
            Score = report.Score is { } score ? ScoreDetails.Of(score) : null,
            Version = report.Project.Version,
        };
    }
}
