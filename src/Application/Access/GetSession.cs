using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Access;

/// <summary>The session of the caller.</summary>
[Requires(Capability.ReadReference)]
public sealed record GetSession : IQuery<SessionDetails>;

internal sealed class GetSessionHandler(ICaller caller, IReadDb db, IAccounts accounts) : IQueryHandler<GetSession, SessionDetails>
{
    public async Task<Result<SessionDetails>> Handle(GetSession query, CancellationToken ct)
    {
        var organization = await OrganizationAsync(caller.OrganizationId, ct);
        if (organization is null || await accounts.FindAsync(caller.UserId, ct) is not { } account)
            return AccessErrors.SignInRequired;
        return SessionDetails.Of(account, organization);
    }

    private Task<SessionOrganization?> OrganizationAsync(Guid id, CancellationToken ct) => (
        from o in db.Set<Organization>()
        join p in db.Set<Place>() on o.ProvinceId equals p.Id
        join d in db.Set<Place>() on o.DistrictId equals d.Id
        where o.Id == id
        select new SessionOrganization
        {
            Id = o.Id,
            Name = o.Name,
            ShortName = o.ShortName,
            Kind = o.Kind,
            ProvinceName = p.Name,
            DistrictName = d.Name,
        }).SingleOrDefaultAsync(ct);
}
