using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Organizations;

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

    internal static SessionDetails Of(AccountDetails account, SessionOrganization organization) => new()
    {
        UserId = account.Id,
        UserName = account.UserName,
        DisplayName = account.DisplayName,
        Role = account.Role,
        Capabilities = [.. RoleCapabilities.Of(account.Role).Order()],
        Organization = organization,
    };
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
