using LocalPlan.Application.Common.Security;
using Microsoft.AspNetCore.Identity;

namespace LocalPlan.Infrastructure.Access;

/// <summary>A person who signs in, and the office held in one organization.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public string DisplayName { get; set; } = "";

    public Guid OrganizationId { get; set; }

    public Role Role { get; set; }
}
