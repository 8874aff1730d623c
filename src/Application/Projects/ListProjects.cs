using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Projects;

/// <summary>The projects of a plan, filtered and in the order asked for.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListProjects(Guid PlanId, ProjectFilter Filter, string? Sort, string? After, int? Limit) : IQuery<Page<ProjectRow>>;

internal sealed class ListProjectsHandler(IReadDb db) : IQueryHandler<ListProjects, Page<ProjectRow>>
{
    public async Task<Result<Page<ProjectRow>>> Handle(ListProjects query, CancellationToken ct)
    {
        if (await db.PeriodAsync(query.PlanId, ct) is not { } period)
            return PlanErrors.NotFound;
        if (!Cursor.TryRead(query.After, out var after))
            return Cursor.Invalid;
        if (!ProjectSort.Of(query.Sort, period).TryGet(out var sort, out var error))
            return error;
        if (!sort.Keyset.Reads(after))
            return Cursor.Invalid;
        var rows = sort.Keyset.Apply(query.Filter.In(db, query.PlanId), after, sort.Descending).Take(Page.Limit(query.Limit) + 1);
        var found = await rows.Select(p => new { Row = p, Division = db.Set<Division>().Where(d => d.Id == p.DivisionId).Select(d => d.Name).FirstOrDefault() }).ToListAsync(ct);
        return Page.Cut(found.ConvertAll(f => f.Row.ToRow(period, f.Division)), Page.Limit(query.Limit), r => new Cursor(sort.KeyOf(r), r.Id).ToString());
    }
}
