using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Deadlines;

/// <summary>Closes the caller's calendar feed; its address answers no more.</summary>
[Requires(Capability.ReadDeadlines)]
public sealed record RevokeCalendarFeed(uint? ExpectedVersion) : ICommand;

internal sealed class RevokeCalendarFeedHandler(IWriteDb db, ICaller caller) : ICommandHandler<RevokeCalendarFeed>
{
    public async Task<Result> Handle(RevokeCalendarFeed command, CancellationToken ct)
    {
        var id = await db.Set<CalendarFeed>().Where(f => f.UserId == caller.UserId).Select(f => f.Id).SingleOrDefaultAsync(ct);
        return await db.Set<CalendarFeed>().FetchAsync(id, command.ExpectedVersion, CalendarFeedErrors.NotFound, ct).Then(db.Remove);
    }
}
