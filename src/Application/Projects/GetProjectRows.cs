using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Projects;

/// <summary>The rows of certain projects, at most as many as one block holds.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetProjectRows(Guid PlanId, IReadOnlyList<Guid> Ids) : IQuery<IReadOnlyList<ProjectRow>>;

internal sealed class GetProjectRowsHandler(IReadDb db, PlanRules rules) : IQueryHandler<GetProjectRows, IReadOnlyList<ProjectRow>>
{
    public async Task<Result<IReadOnlyList<ProjectRow>>> Handle(GetProjectRows query, CancellationToken ct)
    {
        if (await db.PeriodAsync(query.PlanId, ct) is not { } period)
            return PlanErrors.NotFound;
        var (checks, divisions) = ((await rules.OfPlanAsync(query.PlanId, ct)).Checks, await db.Set<Division>().ToDictionaryAsync(d => d.Id, d => d.Name, ct));
        var projects = await db.Set<Project>().Where(p => p.PlanId == query.PlanId && query.Ids.Contains(p.Id)).ToListAsync(ct);
        return projects.ConvertAll(p => p.ToRow(period, checks, p.DivisionId is { } id ? divisions.GetValueOrDefault(id) : null));
    }
}
