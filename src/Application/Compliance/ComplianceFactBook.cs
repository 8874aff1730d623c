using LocalPlan.Application.Authorities;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Compliance;

/// <summary>Gathers what is around the projects of a plan, in a fixed number of queries however many they are.</summary>
public sealed class ComplianceFactBook(IReadDb db, AuthorityBook authorities)
{
    public async Task<ComplianceFacts> GatherAsync(Plan plan, RulesInForce rules, IEnumerable<Guid> placeIds, CancellationToken ct)
    {
        var (kind, asked) = (rules.Checks.Kind, placeIds.Distinct().ToList());
        return new ComplianceFacts
        {
            Kind = kind,
            OwnAuthority = (await authorities.OfAsync(kind, ct)).Select(i => i.Id).ToHashSet(),
            PlaceCodes = asked.Count == 0 ? [] : await db.Set<Place>().Where(p => asked.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Code, ct),
            Area = new ServiceArea(await AreaAsync(plan.OrganizationId, kind, ct)),
            ClassesOfTactic = await ClassesAsync(plan.Id, ct),
            SubsidyPercent = rules.Set.Number(RuleKey.SubsidyPercent, kind).Value,
        };
    }

    /// <summary>What the plan-wide checks look at.</summary>
    public async Task<PlanSubject> PlanAsync(Plan plan, int projects, CancellationToken ct) => new(
        plan.Vision, projects,
        await db.Set<Strategy>().Where(s => s.PlanId == plan.Id && !s.Goals.Any()).OrderBy(s => s.Number).Select(s => s.Number).ToListAsync(ct));

    /// <summary>A PAO serves its whole province, the others their subdistricts.</summary>
    private async Task<IReadOnlyList<string>> AreaAsync(Guid organizationId, OrganizationKind kind, CancellationToken ct)
    {
        var organization = db.Set<Organization>().Where(o => o.Id == organizationId);
        var places = kind == OrganizationKind.Pao ? organization.Select(o => o.ProvinceId) : organization.SelectMany(o => o.Areas).Select(a => a.SubdistrictId);
        return await db.Set<Place>().Where(p => places.Contains(p.Id)).Select(p => p.Code).ToListAsync(ct);
    }

    private async Task<IReadOnlyDictionary<Guid, IReadOnlySet<Guid>>> ClassesAsync(Guid planId, CancellationToken ct)
    {
        var tactics = db.Set<Strategy>().Where(s => s.PlanId == planId).SelectMany(s => s.Tactics).Select(t => t.Id);
        var links = await db.Set<TacticPlanClass>().Where(l => tactics.Contains(l.TacticId)).ToListAsync(ct);
        return links.GroupBy(l => l.TacticId).ToDictionary(g => g.Key, IReadOnlySet<Guid> (g) => g.Select(l => l.PlanClassId).ToHashSet());
    }
}
