using FluentValidation;
using LocalPlan.Application.Committees;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>Decides an item of the agenda, with quorum at that moment and about exactly the version that was before the meeting.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record ResolveItem(Guid Id, uint? ExpectedVersion, ResolutionDraft Draft) : ICommand;

internal sealed class ResolveItemValidator : AbstractValidator<ResolveItem>
{
    public ResolveItemValidator() => RuleFor(c => c.Draft).ChildRules(d =>
    {
        d.RuleFor(x => x.Outcome).IsInEnum();
        d.RuleFor(x => x.Text).MaximumLength(Resolution.MaxTextLength);
        d.RuleFor(x => x.SubjectHash).MaximumLength(Resolution.HashLength);
        d.RuleFor(x => x.Votes!).ChildRules(v =>
        {
            v.RuleFor(x => x.For).InclusiveBetween(0, AttendingGroup.MaxPeople);
            v.RuleFor(x => x.Against).InclusiveBetween(0, AttendingGroup.MaxPeople);
            v.RuleFor(x => x.Abstain).InclusiveBetween(0, AttendingGroup.MaxPeople);
            v.RuleFor(x => x.Casting).IsInEnum();
        }).When(x => x.Votes is not null);
    }).OverridePropertyName("");
}

internal sealed class ResolveItemHandler(IWriteDb db, AppointmentFrames frames, SubjectFinder subjects, ICaller caller, TimeProvider clock)
    : ICommandHandler<ResolveItem>
{
    public async Task<Result> Handle(ResolveItem command, CancellationToken ct)
    {
        if (!(await db.MeetingAsync(command.Id, command.ExpectedVersion, ct)).TryGet(out var meeting, out var error))
            return error;
        var frame = await frames.UnderAsync(meeting.RuleSetId, meeting.Date, ct);
        var presence = Presence.At(meeting, frame.Rules, frame.Kind, command.Draft.DecidedAt);
        var item = meeting.Agenda.SingleOrDefault(a => a.Id == command.Draft.AgendaItemId);
        var current = item is null ? null : await subjects.FindAsync(item.SubjectKind, item.SubjectId, ct);
        var draft = command.Draft with { DecidedAt = command.Draft.DecidedAt ?? clock.MinuteOf(meeting.Date) };
        return meeting.Resolve(draft, presence, current, caller.Record(clock));
    }
}
