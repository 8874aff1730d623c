using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Amendments;

/// <summary>Takes an item out of an amendment that is being drafted; the plan stays as it is.</summary>
[Requires(Capability.DraftAmendments)]
public sealed record RemoveAmendmentItem(AmendmentRef Which, Guid ItemId) : ICommand;

internal sealed class RemoveAmendmentItemHandler(AmendmentSteps amendments, TimeProvider clock) : ICommandHandler<RemoveAmendmentItem>
{
    public async Task<Result> Handle(RemoveAmendmentItem command, CancellationToken ct) =>
        (await amendments.FindAsync(command.Which, ct)).TryGet(out var amendment, out var error)
            ? amendment.Remove(command.ItemId, clock.GetUtcNow())
            : error;
}
