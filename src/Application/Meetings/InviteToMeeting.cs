using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>Notes the day on which the invitations were sent.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record InviteToMeeting(Guid Id, uint? ExpectedVersion, DateOnly SentOn, string? Number) : ICommand;

internal sealed class InviteToMeetingValidator : AbstractValidator<InviteToMeeting>
{
    public InviteToMeetingValidator()
    {
        RuleFor(c => c.SentOn).InclusiveBetween(Days.Earliest, Days.Latest);
        RuleFor(c => c.Number).MaximumLength(Meeting.MaxLetterLength);
    }
}

internal sealed class InviteToMeetingHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<InviteToMeeting>
{
    public Task<Result> Handle(InviteToMeeting command, CancellationToken ct) => db.MeetingAsync(command.Id, command.ExpectedVersion, ct)
        .Then(meeting => meeting.Invite(command.SentOn, command.Number, caller.Record(clock)));
}
