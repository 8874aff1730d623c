using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>Notes who is there, who came late and who left; those not named stay as they were.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record RecordAttendance(Guid Id, uint? ExpectedVersion, AttendanceDraft Draft) : ICommand;

internal sealed class RecordAttendanceValidator : AbstractValidator<RecordAttendance>
{
    private const int MaxGroups = 100;

    public RecordAttendanceValidator() => RuleFor(c => c.Draft).ChildRules(d =>
    {
        d.RuleFor(x => x.Attendees).NotNull();
        d.RuleForEach(x => x.Attendees).NotNull().ChildRules(a =>
        {
            a.RuleFor(x => x.Status).IsInEnum();
            a.RuleFor(x => x.SubstituteName).MaximumLength(CommitteeSeat.MaxNameLength);
        });
        d.RuleFor(x => x.Groups!.Count).LessThanOrEqualTo(MaxGroups).When(x => x.Groups is not null).OverridePropertyName("groups");
        d.RuleForEach(x => x.Groups).NotNull().ChildRules(g =>
        {
            g.RuleFor(x => x.Name).NotEmpty().MaximumLength(AttendingGroup.MaxNameLength);
            g.RuleFor(x => x.Invited).InclusiveBetween(0, AttendingGroup.MaxPeople);
            g.RuleFor(x => x.Attended).InclusiveBetween(0, AttendingGroup.MaxPeople);
        });
    }).OverridePropertyName("");
}

internal sealed class RecordAttendanceHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<RecordAttendance>
{
    public Task<Result> Handle(RecordAttendance command, CancellationToken ct) => db.MeetingAsync(command.Id, command.ExpectedVersion, ct)
        .Then(meeting => meeting.RecordAttendance(command.Draft, caller.Record(clock)));
}
