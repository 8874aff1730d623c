using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Meetings;

/// <summary>Plans a meeting under the rules in force on its day.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record PlanMeeting(MeetingDraft Draft) : ICommand<Guid>;

internal sealed class PlanMeetingValidator : AbstractValidator<PlanMeeting>
{
    public PlanMeetingValidator() => RuleFor(c => c.Draft).ChildRules(d =>
    {
        d.RuleFor(x => x.Kind).IsInEnum();
        d.RuleFor(x => x.Level).IsInEnum();
        d.RuleFor(x => x.Schedule).NotNull().SetValidator(new MeetingScheduleValidator());
    }).OverridePropertyName("");
}

internal sealed class PlanMeetingHandler(IWriteDb db, MeetingFrames frames, ICaller caller, TimeProvider clock) : ICommandHandler<PlanMeeting, Guid>
{
    public async Task<Result<Guid>> Handle(PlanMeeting command, CancellationToken ct)
    {
        if (command.Draft.CommitteeId is { } committee && !await db.Set<Committee>().AnyAsync(c => c.Id == committee, ct))
            return MeetingErrors.CommitteeNotFound;
        if (!(await frames.RulesForAsync(command.Draft.Schedule, ct)).TryGet(out var rules, out var error))
            return error.Under("schedule");
        return db.Keep(Meeting.Plan(caller.OrganizationId, rules, command.Draft, caller.Record(clock)));
    }
}
