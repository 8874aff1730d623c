using System.Security.Claims;
using LocalPlan.Application.Access;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LocalPlan.WebApi.Access;

/// <summary>What the session says of an account.</summary>
internal static class AccountClaims
{
    public const string Organization = "localplan:organization";
    public const string Province = "localplan:province";
    public const string District = "localplan:district";
    public const string Role = "localplan:role";

    public static ClaimsPrincipal PrincipalOf(AccountDetails account) =>
        new(new ClaimsIdentity(Of(account), CookieAuthenticationDefaults.AuthenticationScheme));

    /// <summary>True while the account still is what the session says.</summary>
    public static bool StillHold(ClaimsPrincipal session, AccountDetails account) =>
        Of(account).All(c => session.HasClaim(c.Type, c.Value));

    private static Claim[] Of(AccountDetails account) =>
    [
        new(ClaimTypes.NameIdentifier, account.Id.ToString()),
        new(Organization, account.OrganizationId.ToString()),
        new(Province, account.ProvinceId.ToString()),
        new(Role, account.Role.ToString()),
        .. account.DistrictId is { } district ? new Claim[] { new(District, district.ToString()) } : [],
    ];
}
