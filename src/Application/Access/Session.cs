using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Access;

/// <summary>Who is signed in, for which organization, and what they may do.</summary>
public sealed record SessionDetails
{
    public required Guid UserId { get; init; }

    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public required Role Role { get; init; }

    public required IReadOnlyList<Capability> Capabilities { get; init; }

    public required SessionOrganization Organization { get; init; }
}

public sealed record SessionOrganization
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required string ProvinceName { get; init; }

    public required string DistrictName { get; init; }
}

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
        return new SessionDetails
        {
            UserId = caller.UserId,
            UserName = account.UserName,
            DisplayName = account.DisplayName,
            Role = caller.Role,
            Capabilities = [.. RoleCapabilities.Of(caller.Role).Order()],
            Organization = organization,
        };
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
