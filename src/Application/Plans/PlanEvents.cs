using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Application.Plans;

/// <summary>Tells the deadlines what happened to a plan, under the rules that it was opened with.</summary>
internal static class PlanEvents
{
    public static Task<Result> RecordAsync(this DeadlineBook book, Plan plan, DeadlineAnchor what, DateOnly day, CancellationToken ct) =>
        book.RecordAsync(new(DeadlineSubject.Plan, plan.Id, plan.Title), new(what, day, plan.RuleSetId), ct);
}
