using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Application.Plans;

/// <summary>The five-year windows that the ministry has set, the latest first.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListPlanningWindows(string? After, int? Limit) : IQuery<Page<PlanningWindowDetails>>;

/// <param name="Id">The window.</param>
/// <param name="FirstYear">First พ.ศ. fiscal year.</param>
/// <param name="LastYear">Last พ.ศ. fiscal year.</param>
/// <param name="Citation">The letter that set it; null while it is not confirmed.</param>
public sealed record PlanningWindowDetails(Guid Id, int FirstYear, int LastYear, string? Citation);

internal sealed class ListPlanningWindowsHandler(IReadDb db) : IQueryHandler<ListPlanningWindows, Page<PlanningWindowDetails>>
{
    private static readonly ListOrder<PlanningWindow, PlanningWindowDetails> Latest =
        new(Keyset<PlanningWindow>.By(w => w.FirstYear), w => Cursor.Of(w.FirstYear, w.Id), Descending: true);

    public Task<Result<Page<PlanningWindowDetails>>> Handle(ListPlanningWindows query, CancellationToken ct) =>
        Latest.PageAsync(
            db.Set<PlanningWindow>(), query.After, query.Limit,
            rows => rows.Select(w => new PlanningWindowDetails(w.Id, w.FirstYear, w.LastYear, w.Citation)), ct);
}
