using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>Calls a meeting off, or breaks it up when too few have come.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record CancelMeeting(Guid Id, uint? ExpectedVersion, string Reason) : ICommand;

internal sealed class CancelMeetingValidator : AbstractValidator<CancelMeeting>
{
    public CancelMeetingValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Meeting.MaxTextLength);
}

internal sealed class CancelMeetingHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<CancelMeeting>
{
    public Task<Result> Handle(CancelMeeting command, CancellationToken ct) => db.MeetingAsync(command.Id, command.ExpectedVersion, ct)
        .Then(meeting => meeting.Cancel(command.Reason, caller.Record(clock)));
}
