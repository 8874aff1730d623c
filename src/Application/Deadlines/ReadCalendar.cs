using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;

namespace LocalPlan.Application.Deadlines;

/// <summary>The deadlines that are not done, for whoever holds the secret of a feed.</summary>
[Public]
public sealed record ReadCalendar(string Secret) : IQuery<IReadOnlyList<Deadline>>;

internal sealed class ReadCalendarHandler(ICalendarFeeds feeds) : IQueryHandler<ReadCalendar, IReadOnlyList<Deadline>>
{
    public async Task<Result<IReadOnlyList<Deadline>>> Handle(ReadCalendar query, CancellationToken ct) =>
        await feeds.FindAsync(CalendarFeed.HashOf(query.Secret), ct) is { } deadlines
            ? Result<IReadOnlyList<Deadline>>.Of(deadlines)
            : CalendarFeedErrors.NotFound;
}

/// <summary>Finds what a secret opens, without a session.</summary>
public interface ICalendarFeeds
{
    /// <summary>What the owner of the feed would see; null when the secret opens nothing, or its owner may not see deadlines any more.</summary>
    Task<IReadOnlyList<Deadline>?> FindAsync(string secretHash, CancellationToken ct);
}

/// <summary>Writes days as a calendar file.</summary>
public interface ICalendarWriter
{
    string Write(CalendarFile file);
}

/// <param name="Name">What the calendar is called.</param>
/// <param name="Days">What stands in it.</param>
/// <param name="At">When it was written.</param>
public sealed record CalendarFile(string Name, IReadOnlyList<CalendarDay> Days, DateTimeOffset At);

/// <summary>A day of a calendar, with an alarm on the day that a reminder is due.</summary>
public sealed record CalendarDay(Guid Id, DateOnly Date, DateOnly RemindOn, string Title, string Description, DateTimeOffset ChangedAt);
