using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Offices;

/// <summary>Why somebody left an office.</summary>
public enum LeavingReason
{
    /// <summary>Another person took it.</summary>
    Replaced = 1,

    /// <summary>โอน/ย้าย</summary>
    Transferred = 2,

    /// <summary>ครบวาระ</summary>
    TermEnded = 3,

    /// <summary>ลาออก</summary>
    Resigned = 4,

    /// <summary>ยุบสภา</summary>
    CouncilDissolved = 5,

    /// <summary>เกษียณ</summary>
    Retired = 6,

    /// <summary>พ้นจากตำแหน่งตามคำสั่งหรือคำวินิจฉัย</summary>
    Removed = 7,

    /// <summary>ถึงแก่กรรม</summary>
    Died = 8,
}

/// <summary>A person in an office, from one day to another. Names are personal data: they never reach open data or logs.</summary>
public sealed class OfficeHolder : IOrganizationScoped
{
    public const int MaxNameLength = 200;
    public const int MaxDocumentLength = 200;

    private OfficeHolder() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid OfficeId { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The last day in office, inclusive; null while it lasts.</summary>
    public DateOnly? To { get; private set; }

    public LeavingReason? Reason { get; private set; }

    /// <summary>The order or announcement that gave the office.</summary>
    public string Document { get; private set; } = "";

    public Guid RecordedBy { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    internal static OfficeHolder Create(Office office, HolderDraft draft, Recorded recorded) => new()
    {
        OrganizationId = office.OrganizationId,
        OfficeId = office.Id,
        Id = Guid.CreateVersion7(recorded.At),
        Name = draft.Name.Trim(),
        From = draft.From,
        Document = draft.Document.Trim(),
        RecordedBy = recorded.By,
        RecordedAt = recorded.At,
    };

    internal void Leave(DateOnly lastDay, LeavingReason reason) => (To, Reason) = (lastDay, reason);
}

/// <param name="Name">The person.</param>
/// <param name="From">The first day in office.</param>
/// <param name="Document">The order or announcement, e.g. คำสั่งจังหวัดตาก ที่ 120/2569.</param>
public sealed record HolderDraft(string Name, DateOnly From, string Document);
