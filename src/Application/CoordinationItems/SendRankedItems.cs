using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>Sends the ranked list of the caller's district to the PAO, on a resolution of the district committee about the round.</summary>
[Requires(Capability.RankCoordinationItems)]
public sealed record SendRankedItems(Guid RoundId, Guid ResolutionId, string? Note) : ICommand;

internal sealed class SendRankedItemsHandler(ItemDesk desk, ICaller caller) : ICommandHandler<SendRankedItems>
{
    public async Task<Result> Handle(SendRankedItems command, CancellationToken ct)
    {
        if (!(await desk.RoundAsync(command.RoundId, ct)).TryGet(out var round, out var error))
            return error;
        if (!(await desk.OfDistrictAsync(round.Id, ct)).TryGet(out var items, out error))
            return error;
        var bound = await desk.ResolutionAsync(round, command.ResolutionId, CommitteeKind.DistrictCoordination, caller.DistrictId, ct);
        return bound.TryGet(out var resolution, out error)
            ? new DistrictList(items).SendOn(resolution, await desk.RecordAsync(round, command.Note, ct))
            : error;
    }
}
