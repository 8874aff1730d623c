using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>Takes back a resolution that was noted wrongly, while the meeting lasts, with the reason. What it said stays on record.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record WithdrawResolution(Guid Id, Guid ResolutionId, uint? ExpectedVersion, string Reason) : ICommand;

internal sealed class WithdrawResolutionValidator : AbstractValidator<WithdrawResolution>
{
    public WithdrawResolutionValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Meeting.MaxTextLength);
}

internal sealed class WithdrawResolutionHandler(IWriteDb db, PlanActor actor, ICaller caller, TimeProvider clock) : ICommandHandler<WithdrawResolution>
{
    public async Task<Result> Handle(WithdrawResolution command, CancellationToken ct)
    {
        var by = await actor.OfCallerAsync(ct);
        return await db.MeetingAsync(command.Id, command.ExpectedVersion, ct)
            .Then(meeting => meeting.WithdrawResolution(command.ResolutionId, command.Reason, by, caller.Record(clock)));
    }
}
