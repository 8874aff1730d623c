using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Projects;

/// <summary>The projects of a plan, filtered and in the order asked for.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListProjects(Guid PlanId, ProjectFilter Filter, string? Sort, string? After, int? Limit) : IQuery<Page<ProjectRow>>;

internal sealed class ListProjectsHandler(IReadDb db, PlanRules rules) : IQueryHandler<ListProjects, Page<ProjectRow>>
{
    public async Task<Result<Page<ProjectRow>>> Handle(ListProjects query, CancellationToken ct)
    {
        if (await db.PeriodAsync(query.PlanId, ct) is not { } period)
            return PlanErrors.NotFound;
        if (!ProjectSort.Of(query.Sort, period).TryGet(out var order, out var error))
            return error;
        var rows = query.Filter.In(db, query.PlanId);
        var checks = (await rules.OfPlanAsync(query.PlanId, ct)).Checks;
        return await order.PageAsync(rows, query.After, query.Limit, WithDivision, ct).Map(page => page.Map(r => r.Project.ToRow(period, checks, r.Division)));
    }

    private IQueryable<ListedProject> WithDivision(IQueryable<Project> rows) => rows.Select(p => new ListedProject(
        p, db.Set<Division>().Where(d => d.Id == p.DivisionId).Select(d => d.Name).FirstOrDefault()));
}
