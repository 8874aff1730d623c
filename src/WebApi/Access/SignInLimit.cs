using System.Globalization;
using System.Threading.RateLimiting;
using LocalPlan.Application.Access;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalPlan.WebApi.Access;

/// <summary>How often one address may try to sign in. An office behind one address signs in at half past eight all at once.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";

    public const int DefaultPerMinute = 60;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(o =>
    {
        o.AddPolicy(Policy, PartitionOf);
        o.OnRejected = async (context, _) => await RefuseAsync(context);
    });

    private static RateLimitPartition<string> PartitionOf(HttpContext context) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new()
        {
            Window = Window,
            PermitLimit = context.RequestServices.GetRequiredService<IConfiguration>().GetValue("Session:SignInsPerMinute", DefaultPerMinute),
        });

    private static Task RefuseAsync(OnRejectedContext context)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new Refusal(SessionErrors.TooManyAttempts).ExecuteAsync(context.HttpContext);
    }
}
