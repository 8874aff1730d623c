using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Handbooks;

internal static class HandbookQueries
{
    /// <summary>The own ones, and of the PAO of the province those that were published.</summary>
    public static IQueryable<Handbook> Seen(this IQueryable<Handbook> handbooks, ICaller caller) =>
        handbooks.Where(h => h.OrganizationId == caller.OrganizationId || h.Versions.Any(v => v.PublishedOn != null));

    /// <summary>A handbook of the caller's own, to be changed; others may only read.</summary>
    public static Task<Result<Handbook>> OwnHandbookAsync(this IWriteDb db, ICaller caller, Guid id, uint? expectedVersion, CancellationToken ct) =>
        db.Set<Handbook>().Include(h => h.Versions).Where(h => h.OrganizationId == caller.OrganizationId)
            .FetchAsync(id, expectedVersion, HandbookErrors.NotFound, ct);

    /// <summary>A handbook that the caller reads, at the version seen: nobody confirms what has been replaced meanwhile.</summary>
    public static Task<Result<Handbook>> SeenHandbookAsync(this IWriteDb db, ICaller caller, Guid id, uint? expectedVersion, CancellationToken ct) =>
        db.Set<Handbook>().Include(h => h.Versions).Seen(caller).FetchAsync(id, expectedVersion, HandbookErrors.NotFound, ct);

    /// <summary>The deliveries of one version of a handbook that the caller reads; without a number, of the latest.</summary>
    public static async Task<Result<IQueryable<HandbookDelivery>>> DeliveriesAsync(
        this IReadDb db, IQueryable<Handbook> handbooks, Guid id, int? number, CancellationToken ct)
    {
        if (await handbooks.Include(h => h.Versions).SingleOrDefaultAsync(h => h.Id == id, ct) is not { } handbook)
            return HandbookErrors.NotFound;
        if (number is not null && handbook.Versions.All(v => v.Number != number || v.PublishedOn is null))
            return HandbookErrors.VersionNotFound;
        var wanted = number ?? handbook.Latest?.Number;
        return Result.Of(db.Set<HandbookDelivery>().Where(d => d.HandbookId == id && d.Number == wanted));
    }
}
