using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>Moves a meeting to another day, hour or place, or renames it; whoever was invited is invited anew.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record ReviseMeeting(Guid Id, uint? ExpectedVersion, MeetingSchedule Schedule) : ICommand;

internal sealed class ReviseMeetingValidator : AbstractValidator<ReviseMeeting>
{
    public ReviseMeetingValidator() => RuleFor(c => c.Schedule).SetValidator(new MeetingScheduleValidator()).OverridePropertyName("");
}

internal sealed class ReviseMeetingHandler(IWriteDb db, MeetingFrames frames, ICaller caller, TimeProvider clock) : ICommandHandler<ReviseMeeting>
{
    public async Task<Result> Handle(ReviseMeeting command, CancellationToken ct)
    {
        if (!(await frames.RulesForAsync(command.Schedule, ct)).TryGet(out var rules, out var error))
            return error;
        return await db.MeetingAsync(command.Id, command.ExpectedVersion, ct)
            .Then(meeting => meeting.Revise(rules, command.Schedule, caller.Record(clock)));
    }
}
