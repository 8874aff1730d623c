using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Handbooks;

/// <summary>The caller's organization confirms that it received the latest version. Confirming again changes nothing.</summary>
[Requires(Capability.ConfirmReceipts)]
public sealed record ConfirmHandbookReceipt(Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class ConfirmHandbookReceiptHandler(IWriteDb db, ICaller caller, PlanActor actor, TimeProvider clock) : ICommandHandler<ConfirmHandbookReceipt>
{
    public async Task<Result> Handle(ConfirmHandbookReceipt command, CancellationToken ct)
    {
        if (!(await db.SeenHandbookAsync(caller, command.Id, command.ExpectedVersion, ct)).TryGet(out var handbook, out var error))
            return error;
        var latest = handbook.Latest?.Number;
        var delivery = await db.Set<HandbookDelivery>().SingleOrDefaultAsync(
            d => d.HandbookId == handbook.Id && d.Number == latest && d.RecipientId == caller.OrganizationId, ct);
        if (delivery is null)
            return HandbookErrors.NotDelivered;
        if (!await db.Set<HandbookReceipt>().AnyAsync(r => r.DeliveryId == delivery.Id, ct))
            db.Keep(HandbookReceipt.Confirm(delivery, clock.TodayInThailand(), await actor.OfCallerAsync(ct), clock.GetUtcNow()));
        return Result.Success;
    }
}
