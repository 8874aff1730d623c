using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Holidays;

namespace LocalPlan.Application.Holidays;

/// <summary>Takes a day out that the organization has set. Open deadlines follow.</summary>
[Requires(Capability.ManageHolidays)]
public sealed record DeleteHoliday(Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class DeleteHolidayHandler(IWriteDb db, ICaller caller, DeadlineBook book) : ICommandHandler<DeleteHoliday>
{
    public async Task<Result> Handle(DeleteHoliday command, CancellationToken ct)
    {
        var removed = await db.OwnHolidays(caller).FetchAsync(command.Id, command.ExpectedVersion, HolidayErrors.NotFound, ct).Then(db.Remove);
        if (removed.IsSuccess)
            await book.FollowHolidaysAsync(ct);
        return removed;
    }
}
