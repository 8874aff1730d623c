using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Committees;

/// <summary>Why a seat ended by an order.</summary>
public enum SeatEnd
{
    /// <summary>ครบวาระ</summary>
    TermEnded = 1,

    /// <summary>ลาออก</summary>
    Resigned = 2,

    /// <summary>พ้นจากตำแหน่งที่เป็นที่มา</summary>
    OfficeEnded = 3,

    /// <summary>ขาดคุณสมบัติ หรือถูกให้ออก</summary>
    Removed = 4,

    /// <summary>ถึงแก่กรรม</summary>
    Died = 5,
}

/// <summary>A seat from the day of its order on. An ex-officio seat follows its office; any other belongs to one person. Names are personal data.</summary>
public sealed class CommitteeSeat : IOrganizationScoped
{
    public const int MaxNameLength = 200;
    public const int MaxDocumentLength = 200;

    private CommitteeSeat() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid CommitteeId { get; private set; }

    public int Order { get; private set; }

    public SeatKind Kind { get; private set; }

    public CommitteeRole Role { get; private set; }

    public SeatOrigin Origin { get; private set; }

    /// <summary>The person, unless the seat follows an office of the organization.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the person is or stands for, e.g. ผู้แทนประชาคมตำบลแม่ปะ.</summary>
    public string Position { get; private set; } = "";

    /// <summary>The office that the seat follows, or that the chosen person held when chosen.</summary>
    public Guid? OfficeId { get; private set; }

    /// <summary>The person's time in that office; a chosen seat ends with it (V6).</summary>
    public Guid? OfficeHolderId { get; private set; }

    /// <summary>V2: the minutes or order by which the member was chosen.</summary>
    public string? ChoiceDocument { get; private set; }

    public DateOnly? ChosenOn { get; private set; }

    public Guid AppointedById { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day of the term, inclusive; null while the office lasts.</summary>
    public DateOnly? TermEndsOn { get; private set; }

    public Guid? EndedById { get; private set; }

    /// <summary>The last day of the seat when an order ended it.</summary>
    public DateOnly? EndedOn { get; private set; }

    public SeatEnd? EndReason { get; private set; }

    internal static CommitteeSeat Create(CommitteeOrder order, int number, ResolvedSeat resolved, SeatDraft draft) => new()
    {
        OrganizationId = order.OrganizationId,
        CommitteeId = order.CommitteeId,
        Id = Guid.CreateVersion7(order.RecordedAt),
        Order = number,
        Kind = draft.Kind,
        Role = draft.Role,
        Origin = draft.Origin,
        Name = draft.Name?.Trim() ?? "",
        Position = draft.Position?.Trim() ?? "",
        OfficeId = draft.OfficeId,
        OfficeHolderId = resolved.HolderId,
        ChoiceDocument = string.IsNullOrWhiteSpace(draft.ChoiceDocument) ? null : draft.ChoiceDocument.Trim(),
        ChosenOn = draft.ChosenOn,
        AppointedById = order.Id,
        From = order.Date,
        TermEndsOn = resolved.TermYears is { } years ? order.Date.AddYears(years).AddDays(-1) : null,
    };

    internal void End(CommitteeOrder order, SeatEnd reason) => (EndedById, EndedOn, EndReason) = (order.Id, order.Date.AddDays(-1), reason);

    /// <summary>Whether neither an order nor its term ends the seat before a day.</summary>
    public bool LastsTo(DateOnly day) => (EndedOn is null || day <= EndedOn) && (TermEndsOn is null || day <= TermEndsOn);

    public bool ExistsOn(DateOnly day) => From <= day && (EndedOn is null || day <= EndedOn);
}

/// <summary>What the rules and the offices add to a seat's draft.</summary>
internal sealed record ResolvedSeat(Guid? HolderId, int? TermYears);

/// <param name="Kind">Whom the seat is for.</param>
/// <param name="Role">What its holder does in the committee.</param>
/// <param name="Origin">How it is filled.</param>
/// <param name="OfficeId">The office it follows, or that the chosen person holds.</param>
/// <param name="Name">The person, when the seat names one.</param>
/// <param name="Position">What the person is or stands for.</param>
/// <param name="ChoiceDocument">The minutes or order of the choice.</param>
/// <param name="ChosenOn">The day of the choice.</param>
public sealed record SeatDraft(
    SeatKind Kind, CommitteeRole Role, SeatOrigin Origin, Guid? OfficeId = null, string? Name = null, string? Position = null,
    string? ChoiceDocument = null, DateOnly? ChosenOn = null);

public sealed record OrderDraft(string Number, DateOnly Date, string? Note = null);

public sealed record CommitteeDraft(
    CommitteeKind Kind, string Name, OrderDraft Order, IReadOnlyList<SeatDraft> Seats, Guid? ParentId = null, Guid? DistrictId = null);

public sealed record SeatEnding(Guid SeatId, SeatEnd Reason);

/// <summary>What a further order does: seats that it ends, and seats that it fills.</summary>
public sealed record CommitteeChange(OrderDraft Order, IReadOnlyList<SeatEnding> Ends, IReadOnlyList<SeatDraft> Seats);
