using System.Globalization;
using System.Threading.RateLimiting;
using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Security;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalPlan.WebApi.Access;

/// <summary>How often one address may do what needs no session.</summary>
internal static class AddressLimits
{
    /// <summary>An office behind one address signs in at half past eight all at once.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Each read makes the whole announced book again, so that nothing else than the announced one is ever shown.</summary>
    public const string PublicPages = "public-pages";

    public const int SignInsPerMinute = 60;

    public const int PublicReadsPerMinute = 120;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddAddressLimits(this IServiceCollection services) => services.AddRateLimiter(o =>
    {
        o.AddPolicy(SignIn, context => PartitionOf(context, "Session:SignInsPerMinute", SignInsPerMinute));
        o.AddPolicy(PublicPages, context => PartitionOf(context, "Public:ReadsPerMinute", PublicReadsPerMinute));
        o.OnRejected = async (context, _) => await RefuseAsync(context);
    });

    private static RateLimitPartition<string> PartitionOf(HttpContext context, string setting, int otherwise) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new()
        {
            Window = Window,
            PermitLimit = context.RequestServices.GetRequiredService<IConfiguration>().GetValue(setting, otherwise),
        });

    private static Task RefuseAsync(OnRejectedContext context)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var policy = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName;
        return new Refusal(policy == SignIn ? SessionErrors.TooManyAttempts : AccessErrors.TooManyReads).ExecuteAsync(context.HttpContext);
    }
}
