using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Meetings;

internal static class MeetingQueries
{
    public static IQueryable<Meeting> Whole(this IQueryable<Meeting> meetings) => meetings
        .Include(m => m.Agenda).Include(m => m.Attendees).Include(m => m.Groups).Include(m => m.Resolutions)
        .Include(m => m.Withdrawn).Include(m => m.Steps);

    public static Task<Result<Meeting>> MeetingAsync(this IWriteDb db, Guid id, uint? expectedVersion, CancellationToken ct) =>
        db.Set<Meeting>().Whole().FetchAsync(id, expectedVersion, MeetingErrors.NotFound, ct);
}
