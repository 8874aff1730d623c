using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Meetings;

/// <summary>Ends a meeting and locks its minutes.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record CloseMeeting(Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class CloseMeetingHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<CloseMeeting>
{
    public Task<Result> Handle(CloseMeeting command, CancellationToken ct) => db.MeetingAsync(command.Id, command.ExpectedVersion, ct)
        .Then(meeting => meeting.Close(caller.Record(clock)));
}
