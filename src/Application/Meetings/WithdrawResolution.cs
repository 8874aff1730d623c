using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Meetings;

/// <summary>Takes back a resolution that was noted wrongly, while the meeting lasts.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record WithdrawResolution(Guid Id, Guid ResolutionId, uint? ExpectedVersion) : ICommand;

internal sealed class WithdrawResolutionHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<WithdrawResolution>
{
    public Task<Result> Handle(WithdrawResolution command, CancellationToken ct) => db.MeetingAsync(command.Id, command.ExpectedVersion, ct)
        .Then(meeting => meeting.WithdrawResolution(command.ResolutionId, caller.Record(clock)));
}
