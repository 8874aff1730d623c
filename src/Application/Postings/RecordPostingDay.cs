using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Postings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Postings;

/// <summary>Records what the public page of a posting answers today. Sent by the watcher with the hash that the page showed.</summary>
[Job]
public sealed record RecordPostingDay(Guid Id, string? ShownHash) : ICommand;

internal sealed class RecordPostingDayHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<RecordPostingDay>
{
    public async Task<Result> Handle(RecordPostingDay command, CancellationToken ct)
    {
        var posting = await db.Set<Posting>().Include(p => p.Days).SingleOrDefaultAsync(p => p.Id == command.Id, ct);
        if (posting is null)
            return PostingErrors.NotFound;
        MissReason? miss = command.ShownHash is null ? MissReason.NotServed : command.ShownHash == posting.Hash ? null : MissReason.OtherContent;
        posting.Record(clock.TodayInThailand(), miss, clock.GetUtcNow());
        return Result.Success;
    }
}

/// <summary>Wakes the watcher before its time: what is opened just before midnight needs the record of that day.</summary>
public interface IPostingJobs
{
    void Wake();
}
