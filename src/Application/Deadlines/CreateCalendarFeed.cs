using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Deadlines;

/// <summary>
/// Opens the caller's calendar feed. The secret is made and shown at the edge: it never enters the record of answers that an
/// Idempotency-Key keeps.
/// </summary>
[Requires(Capability.ReadDeadlines)]
public sealed record CreateCalendarFeed(string SecretHash) : ICommand<Guid>;

internal sealed class CreateCalendarFeedHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<CreateCalendarFeed, Guid>
{
    public async Task<Result<Guid>> Handle(CreateCalendarFeed command, CancellationToken ct) =>
        await db.Set<CalendarFeed>().AnyAsync(f => f.UserId == caller.UserId, ct)
            ? CalendarFeedErrors.Exists
            : db.Keep(CalendarFeed.Create(caller.OrganizationId, caller.UserId, command.SecretHash, clock.GetUtcNow()));
}
