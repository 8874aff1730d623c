using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Places;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Projects;

/// <summary>One project with its continuation rows, ordinance amounts and open problems.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetProject(Guid PlanId, Guid Id) : IQuery<ProjectDetails>;

internal sealed class GetProjectHandler(IReadDb db, PlanRules rules) : IQueryHandler<GetProject, ProjectDetails>
{
    public async Task<Result<ProjectDetails>> Handle(GetProject query, CancellationToken ct)
    {
        if (await db.PeriodAsync(query.PlanId, ct) is not { } period)
            return PlanErrors.NotFound;
        var project = await db.Set<Project>().SingleOrDefaultAsync(p => p.PlanId == query.PlanId && p.Id == query.Id, ct);
        if (project is null)
            return ProjectErrors.NotFound;
        var division = await db.Set<Division>().Where(d => d.Id == project.DivisionId).Select(d => d.Name).SingleOrDefaultAsync(ct);
        return project.ToDetails(period, (await rules.OfPlanAsync(project.PlanId, ct)).Checks, division, await db.PlacesAsync(project.PlaceIds, ct));
    }
}
