using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>Sets the items of the agenda in their order; what is decided already stays.</summary>
[Requires(Capability.HoldMeetings)]
public sealed record SetAgenda(Guid Id, uint? ExpectedVersion, IReadOnlyList<AgendaItemFields> Items) : ICommand;

/// <param name="Id">The item, when it is on the agenda already.</param>
/// <param name="Section">The part of the agenda.</param>
/// <param name="Title">The matter.</param>
/// <param name="Minutes">Minutes it is expected to take.</param>
/// <param name="SubjectKind">What it is about.</param>
/// <param name="SubjectId">The plan, amendment or round.</param>
public sealed record AgendaItemFields(
    Guid? Id, AgendaSection Section, string Title, int? Minutes = null, SubjectKind SubjectKind = SubjectKind.Other, Guid? SubjectId = null);

internal sealed class SetAgendaValidator : AbstractValidator<SetAgenda>
{
    private const int MaxItems = 100;
    private const int LongestItem = 24 * 60;

    public SetAgendaValidator()
    {
        RuleFor(c => c.Items).NotNull();
        RuleFor(c => c.Items.Count).LessThanOrEqualTo(MaxItems).When(c => c.Items is not null).OverridePropertyName("items");
        RuleForEach(c => c.Items).NotNull().ChildRules(i =>
        {
            i.RuleFor(x => x.Section).IsInEnum();
            i.RuleFor(x => x.SubjectKind).IsInEnum();
            i.RuleFor(x => x.Title).NotEmpty().MaximumLength(Meeting.MaxTextLength);
            i.RuleFor(x => x.Minutes).InclusiveBetween(0, LongestItem);
        });
    }
}

internal sealed class SetAgendaHandler(IWriteDb db, SubjectFinder subjects, ICaller caller, TimeProvider clock) : ICommandHandler<SetAgenda>
{
    public async Task<Result> Handle(SetAgenda command, CancellationToken ct)
    {
        if (!(await db.MeetingAsync(command.Id, command.ExpectedVersion, ct)).TryGet(out var meeting, out var error))
            return error;
        var drafts = new List<AgendaItemDraft>();
        foreach (var item in command.Items)
        {
            if (!(await DraftAsync(item, ct)).TryGet(out var draft, out error))
                return error;
            drafts.Add(draft);
        }
        return meeting.SetAgenda(drafts, caller.Record(clock));
    }

    /// <summary>Names the subject as it is called now; one that cannot be found cannot be decided about.</summary>
    private async Task<Result<AgendaItemDraft>> DraftAsync(AgendaItemFields item, CancellationToken ct)
    {
        if (item.SubjectKind == SubjectKind.Other != item.SubjectId is null)
            return MeetingErrors.SubjectMisplaced;
        var version = await subjects.FindAsync(item.SubjectKind, item.SubjectId, ct);
        if (item.SubjectId is not null && version is null)
            return MeetingErrors.SubjectNotFound;
        return new AgendaItemDraft(item.Id, item.Section, item.Title, item.Minutes, item.SubjectKind, item.SubjectId, version?.Label);
    }
}
