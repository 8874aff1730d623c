using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Deadlines;

/// <summary>Whether the caller has a calendar feed, and since when.</summary>
[Requires(Capability.ReadDeadlines)]
public sealed record GetCalendarFeed : IQuery<CalendarFeedDetails>;

public sealed record CalendarFeedDetails(Guid Id, DateTimeOffset CreatedAt, uint Version) : IVersioned;

internal sealed class GetCalendarFeedHandler(IReadDb db, ICaller caller) : IQueryHandler<GetCalendarFeed, CalendarFeedDetails>
{
    public async Task<Result<CalendarFeedDetails>> Handle(GetCalendarFeed query, CancellationToken ct) =>
        await db.Set<CalendarFeed>().Where(f => f.UserId == caller.UserId)
            .Select(f => new CalendarFeedDetails(f.Id, f.CreatedAt, f.Version)).SingleOrDefaultAsync(ct)
            is { } feed ? feed : CalendarFeedErrors.NotFound;
}
