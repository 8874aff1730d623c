using LocalPlan.Application.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LocalPlan.WebApi.Access;

/// <summary>The session lives in a cookie that scripts in pages cannot read.</summary>
internal sealed class HttpSessions(IHttpContextAccessor accessor) : ISessions
{
    private HttpContext Http => accessor.HttpContext!;

    public Task StartAsync(AccountDetails account)
    {
        Http.User = AccountClaims.PrincipalOf(account);
        return Http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Http.User);
    }

    public Task EndAsync() => Http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
}
