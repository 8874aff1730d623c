using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>Keeps what was said about an item.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record RecordDiscussion(Guid Id, Guid ItemId, uint? ExpectedVersion, string? Text) : ICommand;

internal sealed class RecordDiscussionValidator : AbstractValidator<RecordDiscussion>
{
    public RecordDiscussionValidator() => RuleFor(c => c.Text).MaximumLength(Meeting.MaxMinutesLength);
}

internal sealed class RecordDiscussionHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<RecordDiscussion>
{
    public Task<Result> Handle(RecordDiscussion command, CancellationToken ct) => db.MeetingAsync(command.Id, command.ExpectedVersion, ct)
        .Then(meeting => meeting.RecordDiscussion(command.ItemId, command.Text, caller.Record(clock)));
}
