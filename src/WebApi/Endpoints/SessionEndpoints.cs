using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.WebApi.Access;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class SessionEndpoints : IEndpointGroup
{
    public static string Prefix => "/session";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", Get).WithName(nameof(GetSession));
        group.MapPost("/", SignIn).WithName(nameof(SignIn)).RequireRateLimiting(AddressLimits.SignIn);
        group.MapDelete("/", SignOut).WithName(nameof(SignOut));
    }

    /// <summary>Who is signed in, for which organization, and what they may do.</summary>
    internal static Task<Results<Ok<SessionDetails>, Refusal>> Get(ISender sender, CancellationToken ct) =>
        sender.Send(new GetSession(), ct).Ok();

    /// <summary>Signs in with name and password; the session lives in a cookie that scripts in pages cannot read.</summary>
    internal static Task<Results<Ok<SessionDetails>, Refusal>> SignIn(SignInBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new SignIn(body.UserName, body.Password), ct).Then(() => sender.Send(new GetSession(), ct)).Ok();

    /// <summary>Ends the session.</summary>
    internal static Task<Results<NoContent, Refusal>> SignOut(ISender sender, CancellationToken ct) =>
        sender.Send(new SignOut(), ct).NoContent();
}

public sealed record SignInBody(string UserName, string Password);
