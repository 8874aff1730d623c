using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Handbooks;

/// <summary>One handbook with its versions.</summary>
[Requires(Capability.ReadKnowledge)]
public sealed record GetHandbook(Guid Id) : IQuery<HandbookDetails>;

internal sealed class GetHandbookHandler(IReadDb db, ICaller caller) : IQueryHandler<GetHandbook, HandbookDetails>
{
    public async Task<Result<HandbookDetails>> Handle(GetHandbook query, CancellationToken ct) =>
        await db.Set<Handbook>().Include(h => h.Versions).Seen(caller).SingleOrDefaultAsync(h => h.Id == query.Id, ct) is { } handbook
            ? Details(handbook, await DeliveredAsync(handbook, ct))
            : HandbookErrors.NotFound;

    private Task<DeliveryItem?> DeliveredAsync(Handbook handbook, CancellationToken ct)
    {
        var latest = handbook.Latest?.Number;
        return DeliveryItems.Of(db, db.Set<HandbookDelivery>().Where(d =>
            d.HandbookId == handbook.Id && d.Number == latest && d.RecipientId == caller.OrganizationId)).SingleOrDefaultAsync(ct);
    }

    private HandbookDetails Details(Handbook handbook, DeliveryItem? delivered)
    {
        var isOwn = handbook.OrganizationId == caller.OrganizationId;
        return new()
        {
            Id = handbook.Id,
            Title = isOwn ? handbook.Title : handbook.Latest!.Title!,
            Versions = [.. handbook.Versions.Where(v => isOwn || v.PublishedOn is not null).OrderByDescending(v => v.Number)
                .Select(v => HandbookVersionDetails.Of(v, handbook.Title))],
            IsOwn = isOwn,
            Delivered = delivered,
            Version = handbook.Version,
        };
    }
}
