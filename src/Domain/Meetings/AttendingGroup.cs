using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Meetings;

/// <summary>People of one sort at a meeting without seats, counted: how many were invited and how many came.</summary>
public sealed class AttendingGroup : IOrganizationScoped
{
    public const int MaxNameLength = 200;
    public const int MaxPeople = 100_000;

    private AttendingGroup() { }

    public Guid OrganizationId { get; private set; }

    public Guid MeetingId { get; private set; }

    public int Order { get; private set; }

    public string Name { get; private set; } = "";

    public int Invited { get; private set; }

    public int Attended { get; private set; }

    internal static AttendingGroup Create(Meeting meeting, int order, GroupDraft draft) => new()
    {
        OrganizationId = meeting.OrganizationId,
        MeetingId = meeting.Id,
        Order = order,
        Name = draft.Name.Trim(),
        Invited = draft.Invited,
        Attended = draft.Attended,
    };
}

public sealed record GroupDraft(string Name, int Invited, int Attended);

/// <summary>A change of a meeting's state: who made it, and when.</summary>
public sealed class MeetingStep : IOrganizationScoped
{
    private MeetingStep() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid MeetingId { get; private set; }

    public MeetingAction Action { get; private set; }

    public Guid By { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal static MeetingStep Create(Meeting meeting, MeetingAction action, Recorded recorded) => new()
    {
        OrganizationId = meeting.OrganizationId,
        MeetingId = meeting.Id,
        Id = Guid.CreateVersion7(recorded.At),
        Action = action,
        By = recorded.By,
        At = recorded.At,
    };
}
