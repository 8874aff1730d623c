using LocalPlan.Domain.Common;

namespace LocalPlan.WebApi.Http;

/// <summary>Headers every answer carries, and the refusal of unsafe requests that a page of another origin sends, a sister site's too.</summary>
internal static class SecurityHeaders
{
    private static readonly Error CrossSite = new(ErrorKind.Forbidden, "request.cross_site");

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = Policy(context.Request.Path);
        return IsCrossSite(context.Request) ? new Refusal(CrossSite).ExecuteAsync(context) : next(context);
    });

    /// <summary>Inline styles are needed by widths computed in the grid, and by the page of Swagger; scripts never are.</summary>
    private static string Policy(PathString path) => path.StartsWithSegments("/swagger")
        ? "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'"
        : "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private static bool IsCrossSite(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method)
        && request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none");
}
