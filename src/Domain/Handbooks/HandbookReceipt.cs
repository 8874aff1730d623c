using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Handbooks;

/// <summary>
/// That a delivery was received. An organization confirms for itself, and the row is its own; the receipt of a district, which has no
/// accounts, is entered by the PAO from the letter that says so. A receipt never changes.
/// </summary>
public sealed class HandbookReceipt : AggregateRoot, IProvinceShared
{
    public const int MaxNumberLength = 50;
    public const int MaxNameLength = 200;

    private HandbookReceipt() { }

    public Guid ProvinceId { get; private set; }

    public Guid DeliveryId { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    /// <summary>Who received it: the office that confirmed, or whoever signed the letter.</summary>
    public string ReceivedBy { get; private set; } = "";

    /// <summary>The number of the letter of a district.</summary>
    public string? DocumentNumber { get; private set; }

    public Guid RecordedById { get; private set; }

    /// <summary>The organization to which it was delivered says that it has it.</summary>
    public static HandbookReceipt Confirm(HandbookDelivery delivery, DateOnly today, Actor actor, DateTimeOffset now) =>
        Create(delivery, delivery.RecipientId ?? delivery.OrganizationId, new(today, actor.Title, null), actor, now);

    /// <summary>Enters what the letter of a district says.</summary>
    public static Result<HandbookReceipt> Record(HandbookDelivery delivery, DateOnly publishedOn, ReceiptLetter letter, DateOnly today, Actor actor, DateTimeOffset now)
    {
        if (letter.ReceivedOn < publishedOn)
            return HandbookErrors.ReceivedBeforePublication(publishedOn);
        if (letter.ReceivedOn > today)
            return HandbookErrors.ReceivedInFuture(today);
        return Create(delivery, delivery.OrganizationId, letter, actor, now);
    }

    private static HandbookReceipt Create(HandbookDelivery delivery, Guid organizationId, ReceiptLetter letter, Actor actor, DateTimeOffset now)
    {
        var receipt = new HandbookReceipt
        {
            ProvinceId = delivery.ProvinceId,
            DeliveryId = delivery.Id,
            ReceivedOn = letter.ReceivedOn,
            ReceivedBy = letter.ReceivedBy.Trim(),
            DocumentNumber = letter.DocumentNumber?.Trim(),
            RecordedById = actor.UserId,
        };
        receipt.Start(organizationId, now);
        return receipt;
    }
}

/// <param name="ReceivedOn">The day of receipt.</param>
/// <param name="ReceivedBy">Who received it.</param>
/// <param name="DocumentNumber">The number of the letter.</param>
public sealed record ReceiptLetter(DateOnly ReceivedOn, string ReceivedBy, string? DocumentNumber);
