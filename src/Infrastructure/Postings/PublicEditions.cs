using LocalPlan.Application.Postings;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Postings;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.Postings;

/// <summary>Reads past the organization filter, since a posted edition belongs to the public. Nothing else is read here.</summary>
internal sealed class PublicEditions(LocalPlanDbContext db) : IPublicEditions
{
    private static readonly string[] Filters = [LocalPlanDbContext.OrganizationFilter];

    public async Task<PostedEdition?> FindAsync(Guid postingId, CancellationToken ct)
    {
        var posting = await Of<Posting>().SingleOrDefaultAsync(p => p.Id == postingId, ct);
        if (posting is null)
            return null;
        var shown = await Of<PlanEdition>().SingleAsync(e => e.Id == posting.EditionId, ct);
        var editions = await Of<PlanEdition>().Include(e => e.Projects)
            .Where(e => e.OrganizationId == posting.OrganizationId && e.PlanId == posting.PlanId && e.Number <= shown.Number).ToListAsync(ct);
        var organization = await db.Set<Organization>().AsNoTracking().Include(o => o.Identities).SingleAsync(o => o.Id == posting.OrganizationId, ct);
        return new(posting, shown, new PlanHistory(editions).At(shown.Number), organization.IdentityOn(shown.AnnouncedOn).Name, await LaterThanAsync(shown, ct));
    }

    private async Task<LaterEdition?> LaterThanAsync(PlanEdition shown, CancellationToken ct)
    {
        var latest = await Of<PlanEdition>().Where(e => e.OrganizationId == shown.OrganizationId && e.PlanId == shown.PlanId && e.Number > shown.Number)
            .OrderByDescending(e => e.Number).FirstOrDefaultAsync(ct);
        if (latest is null)
            return null;
        var postings = Of<Posting>().Where(p => p.OrganizationId == latest.OrganizationId && p.EditionId == latest.Id);
        var newest = await postings.OrderByDescending(p => p.OpenedOn).ThenByDescending(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(ct);
        return new(latest.Label, latest.AnnouncedOn, newest);
    }

    private IQueryable<T> Of<T>() where T : class => db.Set<T>().AsNoTracking().IgnoreQueryFilters(Filters);
}
