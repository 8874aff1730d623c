using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Meetings;

/// <summary>A meeting of a committee, of the council, of the community or of staff: from its plan to its locked minutes.</summary>
public sealed partial class Meeting : AggregateRoot
{
    public const int MaxTextLength = 500;
    public const int MaxNumberLength = 20;
    public const int MaxLetterLength = 100;
    public const int MaxMinutesLength = 20_000;

    private readonly List<AgendaItem> _agenda = [];
    private readonly List<Attendee> _attendees = [];
    private readonly List<AttendingGroup> _groups = [];
    private readonly List<Resolution> _resolutions = [];
    private readonly List<WithdrawnResolution> _withdrawn = [];
    private readonly List<MeetingStep> _steps = [];

    private Meeting() { }

    /// <summary>What may be done in which state, and where it leads.</summary>
    public static StateMachine<MeetingStatus, MeetingAction> Lifecycle { get; } = new(
        (MeetingStatus.Planned, MeetingAction.Revise, MeetingStatus.Planned),
        (MeetingStatus.Planned, MeetingAction.SetAgenda, MeetingStatus.Planned),
        (MeetingStatus.Planned, MeetingAction.Invite, MeetingStatus.Invited),
        (MeetingStatus.Planned, MeetingAction.Cancel, MeetingStatus.Cancelled),
        (MeetingStatus.Invited, MeetingAction.Revise, MeetingStatus.Planned),
        (MeetingStatus.Invited, MeetingAction.SetAgenda, MeetingStatus.Invited),
        (MeetingStatus.Invited, MeetingAction.Open, MeetingStatus.Open),
        (MeetingStatus.Invited, MeetingAction.Cancel, MeetingStatus.Cancelled),
        (MeetingStatus.Open, MeetingAction.SetAgenda, MeetingStatus.Open),
        (MeetingStatus.Open, MeetingAction.RecordAttendance, MeetingStatus.Open),
        (MeetingStatus.Open, MeetingAction.RecordDiscussion, MeetingStatus.Open),
        (MeetingStatus.Open, MeetingAction.Resolve, MeetingStatus.Open),
        (MeetingStatus.Open, MeetingAction.WithdrawResolution, MeetingStatus.Open),
        (MeetingStatus.Open, MeetingAction.Close, MeetingStatus.Closed),
        (MeetingStatus.Open, MeetingAction.Cancel, MeetingStatus.Cancelled));

    public MeetingKind Kind { get; private set; }

    public Guid? CommitteeId { get; private set; }

    /// <summary>How wide a community meeting is.</summary>
    public CommunityLevel? Level { get; private set; }

    /// <summary>Which meeting of the year, e.g. 1/2570.</summary>
    public string Number { get; private set; } = "";

    public string Title { get; private set; } = "";

    public DateOnly Date { get; private set; }

    public TimeOnly StartsAt { get; private set; }

    public TimeOnly? EndsAt { get; private set; }

    public string Place { get; private set; } = "";

    public MeetingStatus Status { get; private set; }

    /// <summary>The rule set in force on the day of the meeting when it was planned.</summary>
    public Guid RuleSetId { get; private set; }

    /// <summary>The day the invitation was sent.</summary>
    public DateOnly? InvitedOn { get; private set; }

    public string? InvitationNumber { get; private set; }

    /// <summary>Why the meeting did not take place.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Who was chosen to preside when the chair does not.</summary>
    public Guid? PresidedById { get; private set; }

    /// <summary>Who presides: the member chosen for it, or the chair who came.</summary>
    public Attendee? WhoPresides() => _attendees.Find(a => PresidedById is { } chosen ? a.Id == chosen : a.Role == CommitteeRole.Chair && a.Attends);

    public IReadOnlyList<AgendaItem> Agenda => _agenda;

    public IReadOnlyList<Attendee> Attendees => _attendees;

    public IReadOnlyList<AttendingGroup> Groups => _groups;

    public IReadOnlyList<Resolution> Resolutions => _resolutions;

    /// <summary>What was taken back; it decides nothing, but stays on record.</summary>
    public IReadOnlyList<WithdrawnResolution> Withdrawn => _withdrawn;

    public IReadOnlyList<MeetingStep> Steps => _steps;

    public static Result<Meeting> Plan(Guid organizationId, Guid ruleSetId, MeetingDraft draft, Recorded recorded)
    {
        var checks = new Faults()
            .When(draft.Kind == MeetingKind.Committee != draft.CommitteeId is not null, () => MeetingErrors.CommitteeMisplaced)
            .When(draft.Kind == MeetingKind.Community != draft.Level is not null, () => MeetingErrors.LevelMisplaced)
            .When(draft.Schedule.EndsAt <= draft.Schedule.StartsAt, () => MeetingErrors.EndsBeforeStart)
            .ToResult();
        if (checks.Error is { } error)
            return error;
        var meeting = new Meeting
        {
            Kind = draft.Kind,
            CommitteeId = draft.CommitteeId,
            Level = draft.Level,
            RuleSetId = ruleSetId,
            Status = MeetingStatus.Planned,
        };
        meeting.Start(organizationId, recorded.At);
        meeting.Put(draft.Schedule);
        return meeting;
    }

    /// <summary>Another day, hour, place or name. Whoever was invited must be invited anew.</summary>
    public Result Revise(Guid ruleSetId, MeetingSchedule schedule, Recorded recorded) => Do(MeetingAction.Revise, recorded, () =>
    {
        if (schedule.EndsAt <= schedule.StartsAt)
            return MeetingErrors.EndsBeforeStart;
        (RuleSetId, InvitedOn, InvitationNumber) = (ruleSetId, null, null);
        Put(schedule);
        return Result.Success;
    });

    public Result SetAgenda(IReadOnlyList<AgendaItemDraft> items, Recorded recorded) => Do(MeetingAction.SetAgenda, recorded, () =>
    {
        var dropped = _agenda.Where(a => items.All(i => i.Id != a.Id)).ToList();
        if (dropped.Find(a => _resolutions.Exists(r => r.AgendaItemId == a.Id)) is { } decided)
            return MeetingErrors.ItemDecided(decided.Title);
        if (items.Any(i => i.Id is { } id && _agenda.TrueForAll(a => a.Id != id)))
            return MeetingErrors.ItemNotFound;
        dropped.ForEach(a => _agenda.Remove(a));
        foreach (var (item, order) in items.Select((item, i) => (item, i + 1)))
        {
            if (_agenda.Find(a => a.Id == item.Id) is not { } present)
                _agenda.Add(AgendaItem.Create(this, order, item, recorded));
            else if (present.Revise(order, item, _resolutions.Exists(r => r.AgendaItemId == present.Id)).Error is { } error)
                return error;
        }
        return Result.Success;
    });

    public Result Invite(DateOnly sentOn, string? number, Recorded recorded) => Do(MeetingAction.Invite, recorded, () =>
    {
        if (sentOn > Date)
            return MeetingErrors.InvitedAfterMeeting(Date);
        if (_agenda.Count == 0)
            return MeetingErrors.AgendaEmpty;
        (InvitedOn, InvitationNumber) = (sentOn, string.IsNullOrWhiteSpace(number) ? null : number.Trim());
        return Result.Success;
    });

    public Result Cancel(string reason, Recorded recorded) => Do(MeetingAction.Cancel, recorded, () =>
    {
        CancelReason = reason.Trim();
        return Result.Success;
    });

    /// <summary>One action of the lifecycle: it is allowed here, succeeds, and leaves the state it leads to with actor and time.</summary>
    private Result Do(MeetingAction action, Recorded recorded, Func<Result> work)
    {
        if (Lifecycle.Next(Status, action) is not { } next)
            return MeetingErrors.NotNow(action, Status);
        if (work().Error is { } error)
            return error;
        if (next != Status)
            _steps.Add(MeetingStep.Create(this, action, recorded));
        (Status, UpdatedAt) = (next, recorded.At);
        return Result.Success;
    }

    /// <summary>Numbers are kept in Arabic digits, so that one number is one, however it was typed.</summary>
    private void Put(MeetingSchedule schedule) => (Number, Title, Date, StartsAt, EndsAt, Place) =
        (ThaiDigits.ToArabic(schedule.Number).Trim(), schedule.Title.Trim(), schedule.Date, schedule.StartsAt, schedule.EndsAt, schedule.Place.Trim());
}

public sealed record MeetingSchedule(string Number, string Title, DateOnly Date, TimeOnly StartsAt, TimeOnly? EndsAt, string Place)
{
    /// <summary>A day further ahead than the rules let anybody plan is a slip of the pen.</summary>
    public Error? FarAhead(RuleNumber years, DateOnly today) => Date > today.AddYears((int)years.Value)
        ? MeetingErrors.TooFarAhead(Date, today.AddYears((int)years.Value), years)
        : null;
}

public sealed record MeetingDraft(MeetingKind Kind, Guid? CommitteeId, CommunityLevel? Level, MeetingSchedule Schedule);
