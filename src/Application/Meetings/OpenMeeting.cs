using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Meetings;

/// <summary>Opens a meeting on its day, with the roll as offices and seats are on that day.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record OpenMeeting(Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class OpenMeetingHandler(IWriteDb db, MeetingRolls rolls, ICaller caller, TimeProvider clock) : ICommandHandler<OpenMeeting>
{
    public async Task<Result> Handle(OpenMeeting command, CancellationToken ct)
    {
        if (!(await db.MeetingAsync(command.Id, command.ExpectedVersion, ct)).TryGet(out var meeting, out var error))
            return error;
        if (await rolls.GapAsync(meeting, ct) is { } gap)
            return gap;
        return meeting.Open(await rolls.OfAsync(meeting, ct), clock.TodayInThailand(), caller.Record(clock));
    }
}
