using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Organizations;

/// <summary>One division.</summary>
[Requires(Capability.ReadReference)]
public sealed record GetDivision(Guid Id) : IQuery<DivisionDetails>;

internal sealed class GetDivisionHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<GetDivision, DivisionDetails>
{
    public async Task<Result<DivisionDetails>> Handle(GetDivision query, CancellationToken ct) =>
        await db.Set<Division>().Where(d => d.Id == query.Id).ProjectTo<DivisionDetails>(mapping).SingleOrDefaultAsync(ct)
            is { } division ? division : OrganizationErrors.DivisionNotFound;
}
