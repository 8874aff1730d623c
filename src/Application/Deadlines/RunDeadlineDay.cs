using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.CoordinationRounds;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Deadlines;

/// <summary>
/// The daily work for one organization: the windows of coordination rounds come into its calendar, open deadlines follow holidays that
/// others have changed, and reminders fall due. Run again, it adds nothing.
/// </summary>
[Job]
public sealed record RunDeadlineDay : ICommand;

internal sealed class RunDeadlineDayHandler(IWriteDb db, DeadlineBook book, RoundCalendar rounds, TimeProvider clock) : ICommandHandler<RunDeadlineDay>
{
    public async Task<Result> Handle(RunDeadlineDay command, CancellationToken ct)
    {
        if ((await rounds.FollowAsync(ct)).Error is { } error)
            return error;
        var today = clock.TodayInThailand();
        var due = (await book.FollowHolidaysAsync(ct)).Select(d => DeadlineReminder.Of(d, today)).OfType<DeadlineReminder>().ToList();
        var ids = due.Select(r => r.DeadlineId).ToList();
        var told = await db.Set<DeadlineReminder>().Where(r => ids.Contains(r.DeadlineId))
            .Select(r => new { r.DeadlineId, r.Kind, r.Due }).ToHashSetAsync(ct);
        db.Set<DeadlineReminder>().AddRange(due.Where(r => !told.Contains(new { r.DeadlineId, r.Kind, r.Due })));
        return Result.Success;
    }
}

/// <summary>Wakes the daily work before its time, when a change concerns more than the caller's own organization.</summary>
public interface IDeadlineJobs
{
    void Wake();
}
