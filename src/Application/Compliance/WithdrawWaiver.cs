using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;

namespace LocalPlan.Application.Compliance;

/// <summary>Takes a waiver back; it stays readable as withdrawn.</summary>
[Requires(Capability.WaiveChecks)]
public sealed record WithdrawWaiver(Guid PlanId, Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class WithdrawWaiverHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<WithdrawWaiver>
{
    public async Task<Result> Handle(WithdrawWaiver command, CancellationToken ct)
    {
        var found = await db.Set<CheckWaiver>().Where(w => w.PlanId == command.PlanId)
            .FetchAsync(command.Id, command.ExpectedVersion, ComplianceErrors.WaiverNotFound, ct);
        return found.TryGet(out var waiver, out var error) ? waiver.Withdraw(caller.UserId, clock.GetUtcNow()) : error;
    }
}
