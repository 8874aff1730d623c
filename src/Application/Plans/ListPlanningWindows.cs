using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>The five-year windows that the ministry has set, the latest first.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListPlanningWindows : IQuery<Page<PlanningWindowDetails>>;

/// <param name="Id">The window.</param>
/// <param name="FirstYear">First พ.ศ. fiscal year.</param>
/// <param name="LastYear">Last พ.ศ. fiscal year.</param>
/// <param name="Citation">The letter that set it; null while it is not confirmed.</param>
public sealed record PlanningWindowDetails(Guid Id, int FirstYear, int LastYear, string? Citation);

internal sealed class ListPlanningWindowsHandler(IReadDb db) : IQueryHandler<ListPlanningWindows, Page<PlanningWindowDetails>>
{
    public async Task<Result<Page<PlanningWindowDetails>>> Handle(ListPlanningWindows query, CancellationToken ct) =>
        Page.Whole(await db.Set<PlanningWindow>().OrderByDescending(w => w.FirstYear)
            .Select(w => new PlanningWindowDetails(w.Id, w.FirstYear, w.LastYear, w.Citation)).ToListAsync(ct));
}
