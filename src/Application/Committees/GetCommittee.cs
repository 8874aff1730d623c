using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Committees;

/// <summary>One committee with its members.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record GetCommittee(Guid Id) : IQuery<CommitteeDetails>;

internal sealed class GetCommitteeHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<GetCommittee, CommitteeDetails>
{
    public async Task<Result<CommitteeDetails>> Handle(GetCommittee query, CancellationToken ct) =>
        await db.Set<Committee>().Where(c => c.Id == query.Id).ProjectTo<CommitteeDetails>(mapping).SingleOrDefaultAsync(ct)
            is { } committee ? committee : CommitteeErrors.NotFound;
}
