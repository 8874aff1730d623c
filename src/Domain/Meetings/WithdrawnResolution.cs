using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Meetings;

/// <summary>A resolution that was taken back while the meeting lasted: what it said, and who took it back, when and why.</summary>
public sealed class WithdrawnResolution : IOrganizationScoped
{
    private WithdrawnResolution() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid MeetingId { get; private set; }

    /// <summary>The matter it was about, as the agenda named it.</summary>
    public string ItemTitle { get; private set; } = "";

    public ResolutionOutcome Outcome { get; private set; }

    public string Text { get; private set; } = "";

    public string? SubjectHash { get; private set; }

    public string? SubjectLabel { get; private set; }

    public Guid RecordedBy { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public string Reason { get; private set; } = "";

    public Guid WithdrawnBy { get; private set; }

    /// <summary>The office of who took it back.</summary>
    public string WithdrawnByTitle { get; private set; } = "";

    public DateTimeOffset WithdrawnAt { get; private set; }

    internal static WithdrawnResolution Of(Resolution resolution, AgendaItem item, string reason, Actor actor, DateTimeOffset now) => new()
    {
        OrganizationId = resolution.OrganizationId,
        Id = resolution.Id,
        MeetingId = resolution.MeetingId,
        ItemTitle = item.Title,
        Outcome = resolution.Outcome,
        Text = resolution.Text,
        SubjectHash = resolution.SubjectHash,
        SubjectLabel = resolution.SubjectLabel,
        RecordedBy = resolution.RecordedBy,
        RecordedAt = resolution.RecordedAt,
        Reason = reason.Trim(),
        WithdrawnBy = actor.UserId,
        WithdrawnByTitle = actor.Title,
        WithdrawnAt = now,
    };
}
