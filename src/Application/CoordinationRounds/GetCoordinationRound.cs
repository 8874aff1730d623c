using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>One round of the caller's province.</summary>
[Requires(Capability.ReadCoordinationRounds)]
public sealed record GetCoordinationRound(Guid Id) : IQuery<CoordinationRoundDetails>;

internal sealed class GetCoordinationRoundHandler(IReadDb db, ICaller caller) : IQueryHandler<GetCoordinationRound, CoordinationRoundDetails>
{
    public async Task<Result<CoordinationRoundDetails>> Handle(GetCoordinationRound query, CancellationToken ct) =>
        await db.Set<CoordinationRound>().SingleOrDefaultAsync(r => r.Id == query.Id, ct) is { } round
            ? CoordinationRoundDetails.Of(round, caller.OrganizationId, caller.May(Capability.OpenCoordinationRounds))
            : CoordinationRoundErrors.NotFound;
}
