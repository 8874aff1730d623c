using LocalPlan.Application.Common.Security;

namespace LocalPlan.Application.Access;

/// <summary>An account for trying the product out; it exists in Development only.</summary>
public sealed record DemoAccount
{
    public required string UserName { get; init; }

    public required string Password { get; init; }

    public required string DisplayName { get; init; }

    public required Role Role { get; init; }

    public required string OrganizationName { get; init; }
}
