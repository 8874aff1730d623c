using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>A feed that was just opened.</summary>
/// <param name="Id">The feed.</param>
/// <param name="Address">What a calendar program subscribes to; whoever has it reads the deadlines.</param>
/// <param name="Version">Send it back to close the feed.</param>
public sealed record NewCalendarFeed(Guid Id, string Address, uint Version) : IVersioned;

internal sealed class CalendarFeedAnswers(
    ISender sender, DeadlineTexts texts, Messages messages, ICalendarWriter writer, IHttpContextAccessor http, TimeProvider clock)
{
    private const string NewLine = "\n";

    /// <summary>The secret is made here, and only its hash goes further.</summary>
    public Task<Result<NewCalendarFeed>> OpenAsync(CancellationToken ct)
    {
        var secret = CalendarFeed.NewSecret();
        return sender.Send(new CreateCalendarFeed(CalendarFeed.HashOf(secret)), ct).Then(_ => sender.Send(new GetCalendarFeed(), ct))
            .Map(feed => new NewCalendarFeed(feed.Id, AddressOf(secret), feed.Version));
    }

    /// <summary>The calendar file of a feed in one language.</summary>
    public Task<Result<string>> ReadAsync(string secret, string language, CancellationToken ct) =>
        sender.Send(new ReadCalendar(secret), ct).Map(deadlines => writer.Write(
            new(messages.In(language)["calendar_feed.name"], [.. deadlines.Select(d => DayOf(d, language))], clock.GetUtcNow())));

    private string AddressOf(string secret)
    {
        var request = http.HttpContext!.Request;
        return $"{request.Scheme}://{request.Host}{EndpointGroups.ApiPrefix}{CalendarEndpoints.Prefix}/{secret}.ics";
    }

    private CalendarDay DayOf(Deadline deadline, string language)
    {
        var title = $"{(language == Languages.Thai ? deadline.TitleTh : deadline.TitleEn)} ({deadline.Label})";
        var steps = deadline.Steps.Select(s => texts.Of(s).Messages).Select(m => language == Languages.Thai ? m.Th : m.En);
        return new(deadline.Id, deadline.Due, deadline.RemindOn, title, string.Join(NewLine, steps.Append(deadline.Clause)), deadline.UpdatedAt);
    }
}
