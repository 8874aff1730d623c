using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Meetings;

/// <summary>A seat on the roll of one meeting, with name and office as they were on its day.</summary>
public sealed class Attendee : IOrganizationScoped
{
    private Attendee() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid MeetingId { get; private set; }

    public int Order { get; private set; }

    /// <summary>The seat of the committee; null at a meeting of the council.</summary>
    public Guid? SeatId { get; private set; }

    public string Name { get; private set; } = "";

    public string Position { get; private set; } = "";

    public CommitteeRole Role { get; private set; }

    public bool MaySendSubstitute { get; private set; }

    public AttendanceStatus Status { get; private set; }

    public string? SubstituteName { get; private set; }

    /// <summary>When a late comer arrived; null is from the beginning.</summary>
    public TimeOnly? ArrivedAt { get; private set; }

    /// <summary>When somebody left early; null is until the end.</summary>
    public TimeOnly? LeftAt { get; private set; }

    public bool Attends => Status is AttendanceStatus.Present or AttendanceStatus.Substitute;

    /// <summary>Whether the seat is filled in the room at a time; without a time, whether nobody has left it yet.</summary>
    public bool IsThereAt(TimeOnly? time) => Attends && (time is { } at
        ? (ArrivedAt is null || ArrivedAt <= at) && (LeftAt is null || at < LeftAt)
        : LeftAt is null);

    internal static Attendee Create(Meeting meeting, int order, RollEntry entry, Recorded recorded) => new()
    {
        OrganizationId = meeting.OrganizationId,
        MeetingId = meeting.Id,
        Id = Guid.CreateVersion7(recorded.At),
        Order = order,
        SeatId = entry.SeatId,
        Name = entry.Name,
        Position = entry.Position,
        Role = entry.Role,
        MaySendSubstitute = entry.MaySendSubstitute,
        Status = AttendanceStatus.Unrecorded,
    };

    internal Result Record(AttendeeDraft draft)
    {
        var isSubstitute = draft.Status == AttendanceStatus.Substitute;
        if (isSubstitute && !MaySendSubstitute)
            return MeetingErrors.NoSubstitute(Name);
        if (isSubstitute && string.IsNullOrWhiteSpace(draft.SubstituteName))
            return MeetingErrors.SubstituteUnnamed(Name);
        if (draft.LeftAt <= draft.ArrivedAt)
            return MeetingErrors.LeftBeforeArrival(Name);
        (Status, SubstituteName) = (draft.Status, isSubstitute ? draft.SubstituteName!.Trim() : null);
        (ArrivedAt, LeftAt) = Attends ? (draft.ArrivedAt, draft.LeftAt) : (null, null);
        return Result.Success;
    }
}

/// <summary>A line of the roll: who is expected, in which seat.</summary>
public sealed record RollEntry(Guid? SeatId, string Name, string Position, CommitteeRole Role, bool MaySendSubstitute)
{
    /// <summary>Of each person the first entry, which is the highest: a person is counted once, in whatever seats.</summary>
    public static IReadOnlyList<RollEntry> OnePerPerson(IEnumerable<RollEntry> roll) => [.. roll.DistinctBy(e => PersonName.KeyOf(e.Name))];
}

public sealed record AttendeeDraft(Guid Id, AttendanceStatus Status, string? SubstituteName = null, TimeOnly? ArrivedAt = null, TimeOnly? LeftAt = null);

public sealed record AttendanceDraft(IReadOnlyList<AttendeeDraft> Attendees, IReadOnlyList<GroupDraft>? Groups, Guid? PresidedById);
