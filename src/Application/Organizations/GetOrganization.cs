using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Organizations;

/// <summary>One organization as it is, or was on a day: kind, names and codes are histories.</summary>
[Requires(Capability.ReadReference)]
public sealed record GetOrganization(Guid Id, DateOnly? AsOf) : IQuery<OrganizationDetails>;

internal sealed class GetOrganizationHandler(IReadDb db, TimeProvider clock) : IQueryHandler<GetOrganization, OrganizationDetails>
{
    public async Task<Result<OrganizationDetails>> Handle(GetOrganization query, CancellationToken ct)
    {
        var found = await db.Set<Organization>().Include(o => o.Identities).Include(o => o.Codes).SingleOrDefaultAsync(o => o.Id == query.Id, ct);
        if (found is null)
            return OrganizationErrors.NotFound;
        var served = db.Set<Organization>().Where(o => o.Id == query.Id).SelectMany(o => o.Areas)
            .Join(db.Set<Place>(), a => a.SubdistrictId, p => p.Id, (a, p) => new { a.SubdistrictId, p.Name, a.Whole });
        var areas = await served.OrderBy(a => a.Name).Select(a => new ServedSubdistrict(a.SubdistrictId, a.Name, a.Whole)).ToListAsync(ct);
        return Details(found, query.AsOf ?? clock.TodayInThailand(), areas);
    }

    private static OrganizationDetails Details(Organization o, DateOnly day, IReadOnlyList<ServedSubdistrict> areas)
    {
        var identity = o.IdentityOn(day);
        return new()
        {
            Id = o.Id,
            Kind = identity.Kind,
            Name = identity.Name,
            ShortName = identity.ShortName,
            NameEn = identity.NameEn,
            DlaCode = o.CodeOn(OrganizationCode.Dla, day),
            DistrictId = o.DistrictId,
            ProvinceId = o.ProvinceId,
            Identities = [.. o.Identities.OrderBy(i => i.EffectiveFrom).Select(i => new IdentityEntry(i.Kind, i.Name, i.ShortName, i.EffectiveFrom))],
            Codes = [.. o.Codes.OrderBy(c => c.EffectiveFrom).Select(c => new CodeEntry(c.System, c.Code, c.EffectiveFrom))],
            Subdistricts = areas,
            Version = o.Version,
        };
    }
}
