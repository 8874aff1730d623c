using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Handbooks;

/// <summary>How far a version has arrived: districts, organizations, and both by district. Without a number of the latest.</summary>
[Requires(Capability.ReadKnowledge)]
public sealed record GetHandbookReceipts(Guid Id, int? Number) : IQuery<HandbookReceipts>;

public sealed record HandbookReceipts
{
    /// <summary>The version; null while nothing is published.</summary>
    public int? Number { get; init; }

    public required ReceivedShare Districts { get; init; }

    public required ReceivedShare Organizations { get; init; }

    public required IReadOnlyList<DistrictReceipts> ByDistrict { get; init; }
}

/// <param name="Received">How many confirmed.</param>
/// <param name="Delivered">To how many it was delivered.</param>
/// <param name="Percent">With one decimal; null where it was delivered to nobody.</param>
/// <param name="Missing">Those who have not confirmed, by name.</param>
public sealed record ReceivedShare(int Received, int Delivered, decimal? Percent, IReadOnlyList<string> Missing)
{
    internal static ReceivedShare Of(IReadOnlyCollection<DeliveryItem> deliveries)
    {
        var received = deliveries.Count(d => d.Receipt is not null);
        decimal? percent = deliveries.Count == 0 ? null : Math.Round(100m * received / deliveries.Count, 1, MidpointRounding.AwayFromZero);
        return new(received, deliveries.Count, percent, [.. deliveries.Where(d => d.Receipt is null).Select(d => d.Name)]);
    }
}

public sealed record DistrictReceipts
{
    public required Guid DistrictId { get; init; }

    public required string Name { get; init; }

    /// <summary>The receipt of the district itself.</summary>
    public ReceiptItem? Receipt { get; init; }

    public required ReceivedShare Organizations { get; init; }
}

internal sealed class GetHandbookReceiptsHandler(IReadDb db, ICaller caller) : IQueryHandler<GetHandbookReceipts, HandbookReceipts>
{
    public async Task<Result<HandbookReceipts>> Handle(GetHandbookReceipts query, CancellationToken ct)
    {
        var own = db.Set<Handbook>().Where(h => h.OrganizationId == caller.OrganizationId);
        return (await db.DeliveriesAsync(own, query.Id, query.Number, ct)).TryGet(out var rows, out var error)
            ? Report(await DeliveryItems.Of(db, rows.OrderBy(d => d.Order)).ToListAsync(ct))
            : error;
    }

    private static HandbookReceipts Report(IReadOnlyList<DeliveryItem> deliveries) => new()
    {
        Number = deliveries.Select(d => (int?)d.Number).FirstOrDefault(),
        Districts = ReceivedShare.Of([.. deliveries.Where(d => d.Kind == HandbookRecipientKind.District)]),
        Organizations = ReceivedShare.Of([.. deliveries.Where(d => d.Kind == HandbookRecipientKind.Organization)]),
        ByDistrict = [.. deliveries.Where(d => d.Kind == HandbookRecipientKind.District).Select(d => new DistrictReceipts
        {
            DistrictId = d.DistrictId,
            Name = d.Name,
            Receipt = d.Receipt,
            Organizations = ReceivedShare.Of([.. deliveries.Where(o => o.Kind == HandbookRecipientKind.Organization && o.DistrictId == d.DistrictId)]),
        })],
    };
}
