using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans;

/// <summary>The caller with the title of the office, as it is kept beside what was done.</summary>
public sealed class PlanActor(ICaller caller, IAccounts accounts)
{
    public async Task<Actor> OfCallerAsync(CancellationToken ct) =>
        new(caller.UserId, (await accounts.FindAsync(caller.UserId, ct))?.DisplayName ?? caller.Role.ToString());
}
