using System.Security.Claims;
using LocalPlan.Application.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LocalPlan.WebApi.Access;

/// <summary>
/// Holds a session against its account every few minutes: one whose account is gone, locked by an administrator, or has another office by now ends.
/// </summary>
internal sealed class SessionChecks(IServiceScopeFactory scopes, IConfiguration settings, TimeProvider clock)
{
    public static readonly TimeSpan DefaultInterval = TimeSpan.FromMinutes(5);

    private readonly TimeSpan _interval = settings.GetValue("Session:CheckEvery", DefaultInterval);

    public async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        if (clock.GetUtcNow() - context.Properties.IssuedUtc < _interval)
            return;
        if (context.Principal is { } session && await AccountOfAsync(session, context.HttpContext.RequestAborted) is { } account
            && AccountClaims.StillHold(session, account))
        {
            context.ShouldRenew = true;
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    /// <summary>In a scope apart: the database context of the request takes its scope from the caller, who is not known yet.</summary>
    private async Task<AccountDetails?> AccountOfAsync(ClaimsPrincipal session, CancellationToken ct)
    {
        if (!Guid.TryParse(session.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
            return null;
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IAccounts>().FindOpenAsync(id, ct);
    }
}
