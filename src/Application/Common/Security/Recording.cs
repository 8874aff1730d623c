using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Security;

public static class Recording
{
    /// <summary>The caller as who records something now.</summary>
    public static Recorded Record(this ICaller caller, TimeProvider clock) => new(caller.UserId, clock.GetUtcNow());
}
