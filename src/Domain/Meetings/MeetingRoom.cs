using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Meetings;

/// <summary>What happens in the room: who is there, what is said, what is decided.</summary>
public sealed partial class Meeting
{
    /// <summary>Opens the meeting with the roll as it is on its day; later changes of offices and seats leave the minutes alone.</summary>
    public Result Open(IReadOnlyList<RollEntry> roll, DateOnly today, Recorded recorded) => Do(MeetingAction.Open, recorded, () =>
    {
        if (OpeningFaults(roll, today) is [var fault, ..])
            return fault;
        _attendees.AddRange(roll.Select((r, i) => Attendee.Create(this, i + 1, r, recorded)));
        return Result.Success;
    });

    public Result RecordAttendance(AttendanceDraft draft, Recorded recorded) => Do(MeetingAction.RecordAttendance, recorded, () =>
    {
        if ((draft.PresidedById is { } chair && _attendees.TrueForAll(a => a.Id != chair)) || draft.Attendees.Any(d => _attendees.TrueForAll(a => a.Id != d.Id)))
            return MeetingErrors.AttendeeNotFound;
        if (Kind.HasSeats() && draft.Groups is { Count: > 0 })
            return MeetingErrors.GroupsNotWanted;
        var before = _resolutions.ToDictionary(r => r.Id, PresentAt);
        var faults = draft.Attendees.Select(d => _attendees.Single(a => a.Id == d.Id).Record(d).Error).OfType<Error>().ToList();
        if (draft.Groups is { } groups)
            faults.AddRange(Count(groups));
        PresidedById = draft.PresidedById ?? PresidedById;
        return Undone(before) is { } undone && faults.Count == 0 ? undone : Result.From(faults);
    });

    public Result RecordDiscussion(Guid itemId, string? text, Recorded recorded) => Do(MeetingAction.RecordDiscussion, recorded, () =>
    {
        if (_agenda.Find(a => a.Id == itemId) is not { } item)
            return MeetingErrors.ItemNotFound;
        item.Discuss(text);
        return Result.Success;
    });

    /// <summary>Decides an item, with quorum at that moment, about exactly the version that lies before the meeting.</summary>
    public Result Resolve(ResolutionDraft draft, Presence presence, SubjectVersion? current, Recorded recorded) => Do(MeetingAction.Resolve, recorded, () =>
    {
        if (_agenda.Find(a => a.Id == draft.AgendaItemId) is not { } item)
            return MeetingErrors.ItemNotFound;
        if (_resolutions.Exists(r => r.AgendaItemId == item.Id))
            return MeetingErrors.ItemDecided(item.Title);
        if (presence.Fault is { } noQuorum)
            return noQuorum;
        if (ResolutionChecks.Version(draft, item, current) is { } otherVersion)
            return otherVersion;
        if (ResolutionChecks.Of(draft, presence).Error is { } error)
            return error;
        _resolutions.Add(Resolution.Create(this, item, draft, presence, current, recorded));
        return Result.Success;
    });

    /// <summary>Takes back what was noted wrongly, as long as the meeting lasts; what it said is kept with the reason.</summary>
    public Result WithdrawResolution(Guid resolutionId, string reason, Actor actor, Recorded recorded) => Do(MeetingAction.WithdrawResolution, recorded, () =>
    {
        if (_resolutions.Find(r => r.Id == resolutionId) is not { } resolution)
            return MeetingErrors.ResolutionNotFound;
        _withdrawn.Add(WithdrawnResolution.Of(resolution, _agenda.Single(a => a.Id == resolution.AgendaItemId), reason, actor, recorded.At));
        _resolutions.Remove(resolution);
        return Result.Success;
    });

    /// <summary>Ends the meeting and locks its minutes, which must say who was there and what was decided (V8).</summary>
    public Result Close(Recorded recorded) => Do(MeetingAction.Close, recorded, () =>
        Result.From(ClosingFaults()));

    /// <summary>Every reason why an action cannot be done today, as far as it is known before.</summary>
    public IReadOnlyList<Error> Outlook(MeetingAction action, IReadOnlyList<RollEntry> roll, DateOnly today) => action switch
    {
        MeetingAction.Invite => _agenda.Count == 0 ? [MeetingErrors.AgendaEmpty] : [],
        MeetingAction.Open => OpeningFaults(roll, today),
        MeetingAction.Close => ClosingFaults(),
        _ => [],
    };

    private IReadOnlyList<Error> OpeningFaults(IReadOnlyList<RollEntry> roll, DateOnly today) =>
    [
        .. today < Date ? [MeetingErrors.NotYet(Date)] : Array.Empty<Error>(),
        .. Kind.HasSeats() && roll.Count == 0 ? [MeetingErrors.NobodyOnRoll] : Array.Empty<Error>(),
    ];

    private IReadOnlyList<Error> ClosingFaults() => [.. MeetingChecks.Minutes(this).Where(f => f.Level == CheckLevel.Fail).Select(f => f.ToError("minutes"))];

    private int PresentAt(Resolution resolution) => Presence.CountAt(this, resolution.DecidedAt);

    /// <summary>What was decided by enough people cannot afterwards have been decided by fewer.</summary>
    private Error? Undone(Dictionary<Guid, int> before) => _resolutions.Find(r => PresentAt(r) < Math.Min(before[r.Id], r.FewestPresent())) is { } resolution
        ? MeetingErrors.DecidedByMore(_agenda.Single(a => a.Id == resolution.AgendaItemId).Title, PresentAt(resolution), resolution.FewestPresent())
        : null;

    private IEnumerable<Error> Count(IReadOnlyList<GroupDraft> groups)
    {
        _groups.Clear();
        _groups.AddRange(groups.Select((g, i) => AttendingGroup.Create(this, i + 1, g)));
        return groups.Select((g, i) => g.Attended > g.Invited ? MeetingErrors.MoreThanInvited(i, g) : null).OfType<Error>();
    }
}
