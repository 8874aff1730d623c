using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>A meeting as lists show it.</summary>
public record MeetingSummary
{
    public required Guid Id { get; init; }

    public required MeetingKind Kind { get; init; }

    public Guid? CommitteeId { get; init; }

    public string? CommitteeName { get; init; }

    public CommunityLevel? Level { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required DateOnly Date { get; init; }

    public required TimeOnly StartsAt { get; init; }

    public TimeOnly? EndsAt { get; init; }

    public required string Place { get; init; }

    public required MeetingStatus Status { get; init; }

    public required int Resolutions { get; init; }
}

/// <summary>A meeting with its agenda, who is there, whether they may decide, and what was decided.</summary>
public sealed record MeetingDetails : MeetingSummary, IOfTheMoment
{
    /// <summary>What the caller may do now.</summary>
    public required IReadOnlyList<MeetingAction> Actions { get; init; }

    public DateOnly? InvitedOn { get; init; }

    public string? InvitationNumber { get; init; }

    public string? CancelReason { get; init; }

    /// <summary>Who presides: the member chosen for it, or the chair who came.</summary>
    public Guid? PresidedById { get; init; }

    /// <summary>Whether a resolution could be made now; null before the meeting opens.</summary>
    public PresenceDetails? Presence { get; init; }

    /// <summary>How many of those invited came; null before anybody was.</summary>
    public AttendanceDetails? Attendance { get; init; }

    public required IReadOnlyList<AgendaItemDetails> Agenda { get; init; }

    /// <summary>The roll. Before the meeting opens: who is expected as of today's record.</summary>
    public required IReadOnlyList<AttendeeDetails> Attendees { get; init; }

    public required IReadOnlyList<GroupDraft> Groups { get; init; }

    /// <summary>Resolutions that were taken back: they decide nothing and stand in no minutes.</summary>
    public required IReadOnlyList<WithdrawnResolutionDetails> Withdrawn { get; init; }

    public required IReadOnlyList<MeetingStepDetails> Steps { get; init; }

    public required uint Version { get; init; }
}

public sealed record PresenceDetails(int? Members, int Present, int? Needed, bool IsQuorate, bool IsPresided, string? Clause);

/// <param name="Invited">How many were invited.</param>
/// <param name="Attended">How many came.</param>
/// <param name="Percent">The share, with one decimal.</param>
/// <param name="Target">The percentage aimed at.</param>
/// <param name="MustExceed">True where exactly the target is not enough.</param>
/// <param name="IsReached">Whether the target was reached.</param>
/// <param name="Clause">Where the target comes from.</param>
public sealed record AttendanceDetails(int Invited, int Attended, decimal Percent, decimal Target, bool MustExceed, bool IsReached, string Clause);

public sealed record MeetingStepDetails(MeetingAction Action, DateTimeOffset At);

public sealed record AttendeeDetails
{
    /// <summary>Null before the meeting opens.</summary>
    public Guid? Id { get; init; }

    public required string Name { get; init; }

    public required string Position { get; init; }

    public required CommitteeRole Role { get; init; }

    /// <summary>Whether the seat counts for quorum and vote.</summary>
    public required bool Votes { get; init; }

    public required bool MaySendSubstitute { get; init; }

    public required AttendanceStatus Status { get; init; }

    public string? SubstituteName { get; init; }

    public TimeOnly? ArrivedAt { get; init; }

    public TimeOnly? LeftAt { get; init; }

    internal static AttendeeDetails Of(Attendee attendee) => new()
    {
        Id = attendee.Id,
        Name = attendee.Name,
        Position = attendee.Position,
        Role = attendee.Role,
        Votes = attendee.Role.Votes(),
        MaySendSubstitute = attendee.MaySendSubstitute,
        Status = attendee.Status,
        SubstituteName = attendee.SubstituteName,
        ArrivedAt = attendee.ArrivedAt,
        LeftAt = attendee.LeftAt,
    };

    internal static AttendeeDetails Of(RollEntry entry) => new()
    {
        Name = entry.Name,
        Position = entry.Position,
        Role = entry.Role,
        Votes = entry.Role.Votes(),
        MaySendSubstitute = entry.MaySendSubstitute,
        Status = AttendanceStatus.Unrecorded,
    };
}

public sealed record AgendaItemDetails
{
    public required Guid Id { get; init; }

    public required AgendaSection Section { get; init; }

    public required string Title { get; init; }

    public int? Minutes { get; init; }

    public required SubjectKind SubjectKind { get; init; }

    public Guid? SubjectId { get; init; }

    public string? SubjectLabel { get; init; }

    /// <summary>The version that lies before the meeting now; send it with the resolution.</summary>
    public string? SubjectHash { get; init; }

    public string? Discussion { get; init; }

    public ResolutionDetails? Resolution { get; init; }

    internal static AgendaItemDetails Of(AgendaItem item, Resolution? resolution, SubjectVersion? current) => new()
    {
        Id = item.Id,
        Section = item.Section,
        Title = item.Title,
        Minutes = item.Minutes,
        SubjectKind = item.SubjectKind,
        SubjectId = item.SubjectId,
        SubjectLabel = current?.Label ?? item.SubjectLabel,
        SubjectHash = current?.Hash,
        Discussion = item.Discussion,
        Resolution = resolution is null ? null : ResolutionDetails.Of(resolution),
    };
}
