using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Plans;

public static class PlanErrors
{
    public static readonly Error NotFound = Error.NotFound("plan.not_found");
    public static readonly Error WindowNotFound = Error.Invalid("planning_window.not_found", "planningWindowId");
    public static readonly Error TitleTaken = Error.Conflict("plan.title_taken");
}
