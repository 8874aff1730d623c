using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Committees;

/// <summary>An order that appointed members, replaced them or ended their seats, e.g. คำสั่งที่ 12/2570.</summary>
public sealed class CommitteeOrder : IOrganizationScoped
{
    public const int MaxNumberLength = 100;
    public const int MaxNoteLength = 500;

    private CommitteeOrder() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid CommitteeId { get; private set; }

    public string Number { get; private set; } = "";

    public DateOnly Date { get; private set; }

    public string? Note { get; private set; }

    public Guid RecordedBy { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    internal static CommitteeOrder Create(Committee committee, OrderDraft draft, Recorded recorded) => new()
    {
        OrganizationId = committee.OrganizationId,
        CommitteeId = committee.Id,
        Id = Guid.CreateVersion7(recorded.At),
        Number = draft.Number.Trim(),
        Date = draft.Date,
        Note = string.IsNullOrWhiteSpace(draft.Note) ? null : draft.Note.Trim(),
        RecordedBy = recorded.By,
        RecordedAt = recorded.At,
    };
}
