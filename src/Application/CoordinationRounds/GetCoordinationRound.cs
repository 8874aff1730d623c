using AutoMapper;
using AutoMapper.QueryableExtensions;
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

internal sealed class GetCoordinationRoundHandler(IReadDb db, IConfigurationProvider mapping)
    : IQueryHandler<GetCoordinationRound, CoordinationRoundDetails>
{
    public async Task<Result<CoordinationRoundDetails>> Handle(GetCoordinationRound query, CancellationToken ct) =>
        await db.Set<CoordinationRound>().Where(r => r.Id == query.Id).ProjectTo<CoordinationRoundDetails>(mapping).SingleOrDefaultAsync(ct)
            is { } round ? round : CoordinationRoundErrors.NotFound;
}
