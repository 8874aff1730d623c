using System.Text;

namespace LocalPlan.WebApi.Http;

/// <summary>An iCalendar file. Programs ask again and again, so they may keep it for an hour; nobody between them and us may.</summary>
public sealed class CalendarText(string text) : IResult
{
    public const string ContentType = "text/calendar";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "private, max-age=3600";
        return Results.Text(text, ContentType, Encoding.UTF8).ExecuteAsync(httpContext);
    }
}
