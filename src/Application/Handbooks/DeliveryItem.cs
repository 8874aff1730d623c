using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Handbooks;

namespace LocalPlan.Application.Handbooks;

/// <summary>To whom a version was delivered, and whether it arrived.</summary>
public sealed record DeliveryItem
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    /// <summary>By districts, each before its organizations.</summary>
    public required int Order { get; init; }

    public required HandbookRecipientKind Kind { get; init; }

    public required Guid DistrictId { get; init; }

    /// <summary>Null for a district.</summary>
    public Guid? OrganizationId { get; init; }

    public required string Name { get; init; }

    /// <summary>Null until somebody confirmed.</summary>
    public ReceiptItem? Receipt { get; init; }
}

public sealed record ReceiptItem
{
    public required DateOnly ReceivedOn { get; init; }

    public required string ReceivedBy { get; init; }

    /// <summary>The number of the letter of a district.</summary>
    public string? DocumentNumber { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

internal static class DeliveryItems
{
    public static IQueryable<DeliveryItem> Of(IReadDb db, IQueryable<HandbookDelivery> deliveries) => deliveries.Select(d => new DeliveryItem
    {
        Id = d.Id,
        Number = d.Number,
        Order = d.Order,
        Kind = d.Kind,
        DistrictId = d.DistrictId,
        OrganizationId = d.RecipientId,
        Name = d.Name,
        Receipt = db.Set<HandbookReceipt>().Where(r => r.DeliveryId == d.Id).Select(r => new ReceiptItem
        {
            ReceivedOn = r.ReceivedOn,
            ReceivedBy = r.ReceivedBy,
            DocumentNumber = r.DocumentNumber,
            RecordedAt = r.CreatedAt,
        }).FirstOrDefault(),
    });
}
