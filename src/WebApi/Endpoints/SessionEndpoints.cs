using System.Security.Claims;
using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.WebApi.Access;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class SessionEndpoints : IEndpointGroup
{
    public static string Prefix => "/session";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", Get).WithName(nameof(GetSession));
        group.MapPost("/", SignIn).WithName(nameof(SignIn));
        group.MapDelete("/", SignOut).WithName(nameof(SignOut));
    }

    /// <summary>Who is signed in, for which organization, and what they may do.</summary>
    internal static Task<Results<Ok<SessionDetails>, Refusal>> Get(ISender sender, CancellationToken ct) =>
        sender.Send(new GetSession(), ct).Ok();

    /// <summary>Signs in with name and password; the session lives in a cookie that scripts in pages cannot read.</summary>
    internal static async Task<Results<Ok<SessionDetails>, Refusal>> SignIn(
        SignInBody body, HttpContext http, IAccounts accounts, ISender sender, CancellationToken ct)
    {
        var check = await accounts.CheckPasswordAsync(body.UserName ?? "", body.Password ?? "", ct);
        if (!check.TryGet(out var account, out var error))
            return new Refusal(error);
        http.User = PrincipalOf(account);
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, http.User);
        return await sender.Send(new GetSession(), ct).Ok();
    }

    /// <summary>Ends the session.</summary>
    internal static async Task<NoContent> SignOut(HttpContext http, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return TypedResults.NoContent();
    }

    private static ClaimsPrincipal PrincipalOf(AccountDetails account) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString()),
            new(AccountClaims.Organization, account.OrganizationId.ToString()),
            new(AccountClaims.Province, account.ProvinceId.ToString()),
            new(AccountClaims.Role, account.Role.ToString()),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));
}

public sealed record SignInBody(string UserName, string Password);
