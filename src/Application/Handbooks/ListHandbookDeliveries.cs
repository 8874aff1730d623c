using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;

namespace LocalPlan.Application.Handbooks;

/// <summary>
/// To whom a version was delivered and who confirmed, by districts; without a number of the latest. The PAO reads all of them, an
/// organization its own.
/// </summary>
[Requires(Capability.ReadKnowledge)]
public sealed record ListHandbookDeliveries(Guid Id, DeliveryFilter Filter, string? After, int? Limit) : IQuery<Page<DeliveryItem>>;

/// <param name="Number">The version; null is the latest.</param>
/// <param name="Received">Only those that arrived, or only those that did not.</param>
/// <param name="DistrictId">Only a district and its organizations.</param>
/// <param name="Kind">Only districts, or only organizations.</param>
public sealed record DeliveryFilter(int? Number = null, bool? Received = null, Guid? DistrictId = null, HandbookRecipientKind? Kind = null);

internal sealed class ListHandbookDeliveriesHandler(IReadDb db, ICaller caller) : IQueryHandler<ListHandbookDeliveries, Page<DeliveryItem>>
{
    private static readonly ListOrder<HandbookDelivery, DeliveryItem> ByDistrict =
        new(Keyset<HandbookDelivery>.By(d => d.Order), d => Cursor.Of(d.Order, d.Id));

    public async Task<Result<Page<DeliveryItem>>> Handle(ListHandbookDeliveries query, CancellationToken ct) =>
        await db.DeliveriesAsync(db.Set<Handbook>().Seen(caller), query.Id, query.Filter.Number, ct)
            .Then(rows => ByDistrict.PageAsync(Filtered(rows, query.Filter), query.After, query.Limit, r => DeliveryItems.Of(db, r), ct));

    private IQueryable<HandbookDelivery> Filtered(IQueryable<HandbookDelivery> rows, DeliveryFilter filter)
    {
        rows = rows.Where(d => d.OrganizationId == caller.OrganizationId || d.RecipientId == caller.OrganizationId);
        if (filter.Received is { } received)
            rows = rows.Where(d => db.Set<HandbookReceipt>().Any(r => r.DeliveryId == d.Id) == received);
        if (filter.DistrictId is { } district)
            rows = rows.Where(d => d.DistrictId == district);
        return filter.Kind is { } kind ? rows.Where(d => d.Kind == kind) : rows;
    }
}
