using Microsoft.AspNetCore.Identity;

namespace LocalPlan.Infrastructure.Access;

/// <summary>Length over composition, and a lock after repeated failures.</summary>
internal static class Passwords
{
    public static void Rules(IdentityOptions options)
    {
        options.Password.RequiredLength = 12;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 10;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
        options.User.RequireUniqueEmail = false;
    }
}
