using LocalPlan.Application.Deadlines;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class CalendarEndpoints : IEndpointGroup
{
    public static string Prefix => "/calendar-feeds";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/{secret}.ics", Read).WithName(nameof(ReadCalendar))
        .Produces(StatusCodes.Status200OK, contentType: CalendarText.ContentType);

    /// <summary>The deadlines that are not done as an iCalendar file, in Thai or with lang=en in English. No session is needed.</summary>
    internal static async Task<Results<CalendarText, Refusal>> Read(string secret, string? lang, CalendarFeedAnswers answers, CancellationToken ct)
    {
        var language = lang == Languages.English ? Languages.English : Languages.Thai;
        return (await answers.ReadAsync(secret, language, ct)).TryGet(out var text, out var error) ? new CalendarText(text) : new Refusal(error);
    }
}
