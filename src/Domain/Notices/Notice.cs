using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Notices;

public enum NoticeChannel
{
    /// <summary>หนังสือส่งทางไปรษณีย์</summary>
    Post = 1,

    /// <summary>เจ้าหน้าที่นำส่ง</summary>
    Hand = 2,

    /// <summary>ระบบสารบรรณอิเล็กทรอนิกส์</summary>
    ElectronicRegistry = 3,

    /// <summary>ไปรษณีย์อิเล็กทรอนิกส์</summary>
    Email = 4,
}

/// <summary>A letter that tells somebody of an announced edition, and who confirmed to have received it.</summary>
public sealed class Notice : AggregateRoot
{
    public const int MaxNameLength = 300;
    public const int MaxNumberLength = 50;

    private List<Acknowledgement> _acknowledgements = [];

    private Notice() { }

    public Guid PlanId { get; private set; }

    public Guid EditionId { get; private set; }

    public NoticeRecipient Recipient { get; private set; }

    /// <summary>Whom exactly, e.g. อำเภอแม่สอด or สำนักงานทางหลวงชนบทจังหวัดตาก.</summary>
    public string RecipientName { get; private set; } = "";

    /// <summary>The number of the letter.</summary>
    public string Number { get; private set; } = "";

    public DateOnly SentOn { get; private set; }

    public NoticeChannel Channel { get; private set; }

    /// <summary>In the order they came in; an entry is never changed.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledgements => _acknowledgements;

    public static Result<Notice> Send(PlanEdition edition, NoticeDraft draft, DateOnly today, DateTimeOffset now)
    {
        var notice = new Notice { PlanId = edition.PlanId, EditionId = edition.Id };
        notice.Start(edition.OrganizationId, now);
        return notice.Revise(edition, draft, today, now) is { Error: { } error } ? error : notice;
    }

    /// <summary>Puts right what was entered wrongly.</summary>
    public Result Revise(PlanEdition edition, NoticeDraft draft, DateOnly today, DateTimeOffset now)
    {
        var checks = new Faults()
            .When(draft.SentOn > today, () => NoticeErrors.SentInFuture(today))
            .When(draft.SentOn < edition.AnnouncedOn, () => NoticeErrors.SentBeforeAnnouncement(edition.AnnouncedOn))
            .When(_acknowledgements.Exists(a => a.On < draft.SentOn), () => NoticeErrors.SentAfterAcknowledgement(_acknowledgements.Min(a => a.On)))
            .ToResult();
        if (!checks.IsSuccess)
            return checks;
        (Recipient, RecipientName, Number) = (draft.Recipient, draft.RecipientName.Trim(), draft.Number.Trim());
        (SentOn, Channel, UpdatedAt) = (draft.SentOn, draft.Channel, now);
        return Result.Success;
    }

    public Result Acknowledge(string by, DateOnly on, DateOnly today, Actor actor, DateTimeOffset now)
    {
        if (on < SentOn)
            return NoticeErrors.AcknowledgedBeforeSent(SentOn);
        if (on > today)
            return NoticeErrors.AcknowledgedInFuture(today);
        _acknowledgements = [.. _acknowledgements, new(by.Trim(), on, actor.Title, now)];
        UpdatedAt = now;
        return Result.Success;
    }
}

/// <param name="By">Who received it: an office or a person, as it stands on the receipt.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="RecordedByTitle">The office of whoever entered it.</param>
/// <param name="RecordedAt">When it was entered.</param>
public sealed record Acknowledgement(string By, DateOnly On, string RecordedByTitle, DateTimeOffset RecordedAt);

public sealed record NoticeDraft(NoticeRecipient Recipient, string RecipientName, string Number, DateOnly SentOn, NoticeChannel Channel);
