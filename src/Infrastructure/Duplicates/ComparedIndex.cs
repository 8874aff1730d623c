using LocalPlan.Domain.Duplicates;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.Domain.Plans;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.Duplicates;

/// <summary>Brings the index of compared texts up to what the given projects say, within the unit of work that saves them.</summary>
internal sealed class ComparedIndex(LocalPlanDbContext db)
{
    public async Task TakeAsync(IReadOnlyList<IComparedSource> sources, CancellationToken ct)
    {
        var kept = await KeptAsync(sources, ct);
        var owners = await OwnersAsync(sources, ct);
        var places = await PlacesAsync([.. sources.SelectMany(s => s.ComparedPlaceIds).Distinct()], ct);
        var plans = await PlansAsync([.. sources.Select(s => s.SourceParentId).Distinct()], ct);
        foreach (var source in sources)
        {
            var owner = owners[source.OrganizationId];
            var own = source.ComparedPlaceIds.Select(p => places.GetValueOrDefault(p)).OfType<ComparedPlace>().ToArray();
            var plan = plans.GetValueOrDefault(source.SourceParentId);
            var compared = source.Compared(plan?.FirstYear);
            var work = WorkParser.Shipped.Parse(compared with
            {
                Owner = compared.Owner ?? owner.Name,
                Tambons = [.. own.Select(p => p.Tambon).OfType<string>().Distinct()],
                Moos = [.. own.Select(p => p.Moo).OfType<int>().Distinct()],
            });
            var isShared = source.Source != ComparedSource.PlanProject || plan?.AnnouncedOn is not null;
            if (kept.TryGetValue((source.Source, source.Id), out var text))
                text.Take(source.SourceParentId, isShared, work);
            else
                db.Add(ComparedText.Of(source, owner.ProvinceId, isShared, work));
        }
    }

    public async Task DropAsync(IReadOnlyList<IComparedSource> sources, CancellationToken ct) => db.RemoveRange((await KeptAsync(sources, ct)).Values);

    /// <summary>A plan that is announced is seen by the province from then on.</summary>
    public async Task ShareAsync(Guid planId, bool isShared, CancellationToken ct)
    {
        foreach (var text in await db.Set<ComparedText>().Where(t => t.ParentId == planId && db.Scope.Contains(t.OrganizationId)).ToListAsync(ct))
            text.Share(isShared);
    }

    private async Task<Dictionary<(ComparedSource, Guid), ComparedText>> KeptAsync(IReadOnlyList<IComparedSource> sources, CancellationToken ct)
    {
        var ids = sources.Select(s => s.Id).ToArray();
        return await db.Set<ComparedText>().Where(t => ids.Contains(t.SourceId) && db.Scope.Contains(t.OrganizationId))
            .ToDictionaryAsync(t => (t.Source, t.SourceId), ct);
    }

    private async Task<Dictionary<Guid, Organization>> OwnersAsync(IReadOnlyList<IComparedSource> sources, CancellationToken ct)
    {
        var ids = sources.Select(s => s.OrganizationId).Distinct().ToArray();
        return await db.Set<Organization>().AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
    }

    private async Task<Dictionary<Guid, ComparedPlace>> PlacesAsync(Guid[] ids, CancellationToken ct)
    {
        if (ids.Length == 0)
            return [];
        var places = await db.Set<Place>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync(ct);
        var parents = places.Where(p => p.Level == PlaceLevel.Village).Select(p => p.ParentId).Distinct().ToArray();
        var names = await db.Set<Place>().AsNoTracking().Where(p => parents.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return places.ToDictionary(p => p.Id, p => new ComparedPlace(p.Level switch
        {
            PlaceLevel.Subdistrict => p.Name,
            PlaceLevel.Village when p.ParentId is { } parent => names.GetValueOrDefault(parent),
            _ => null,
        }, p.Moo));
    }

    /// <summary>Plans that are tracked are taken as they stand: one may be opened or announced in the same unit of work.</summary>
    private async Task<Dictionary<Guid, Plan>> PlansAsync(Guid[] ids, CancellationToken ct)
    {
        var plans = db.ChangeTracker.Entries<Plan>().Select(e => e.Entity).Where(p => ids.Contains(p.Id)).ToDictionary(p => p.Id);
        var missing = ids.Where(id => !plans.ContainsKey(id)).ToArray();
        foreach (var plan in missing.Length == 0 ? [] : await db.Set<Plan>().AsNoTracking().Where(p => missing.Contains(p.Id)).ToListAsync(ct))
            plans[plan.Id] = plan;
        return plans;
    }
}

/// <summary>What a place of the gazetteer adds to a text.</summary>
internal sealed record ComparedPlace(string? Tambon, int? Moo);
