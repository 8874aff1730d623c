using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Deadlines;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class CalendarFeedEndpoints : IEndpointGroup
{
    public static string Prefix => "/calendar-feed";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", Get).WithName(nameof(GetCalendarFeed));
        group.MapPost("/", Create).WithName(nameof(CreateCalendarFeed));
        group.MapDelete("/", Revoke).WithName(nameof(RevokeCalendarFeed));
    }

    /// <summary>Whether the caller has a calendar feed. Its address is not told again.</summary>
    internal static Task<Results<Versioned<CalendarFeedDetails>, Refusal>> Get(ISender sender, CancellationToken ct) =>
        sender.Send(new GetCalendarFeed(), ct).Versioned();

    /// <summary>Opens the caller's calendar feed. Its address holds a secret and is shown in this answer only.</summary>
    internal static Task<Results<Versioned<NewCalendarFeed>, Refusal>> Create(CalendarFeedAnswers answers, CancellationToken ct) =>
        answers.OpenAsync(ct).Versioned();

    /// <summary>Closes the caller's calendar feed; its address answers no more.</summary>
    internal static Task<Results<NoContent, Refusal>> Revoke(
        [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new RevokeCalendarFeed(ifMatch?.Version), ct).NoContent();
}
