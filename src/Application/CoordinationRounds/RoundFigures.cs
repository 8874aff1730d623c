using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>Items of one organization in one state.</summary>
internal sealed record StatusCount(Guid DistrictId, Guid OrganizationId, ItemStatus Status, int Items, decimal Baht)
{
    public Amounts Amounts => new(Items, Baht);
}

/// <summary>An organization that may file with a round.</summary>
internal sealed record Filer(Guid Id, string Name, Guid DistrictId);

/// <summary>What the boards of a round are made of: counts by organization and state, and the names beside them, as far as the caller may see.</summary>
internal sealed class RoundFigures(IReadDb db)
{
    public Task<CoordinationRound?> RoundAsync(Guid id, CancellationToken ct) => db.Set<CoordinationRound>().SingleOrDefaultAsync(r => r.Id == id, ct);

    public async Task<IReadOnlyList<StatusCount>> CountsAsync(Guid roundId, CancellationToken ct) => await db.Set<CoordinationItem>()
        .Where(i => i.RoundId == roundId).GroupBy(i => new { i.DistrictId, i.OrganizationId, i.Status })
        .Select(g => new StatusCount(g.Key.DistrictId, g.Key.OrganizationId, g.Key.Status, g.Count(), g.Sum(i => i.Amount))).ToListAsync(ct);

    /// <summary>Every organization of the province but the PAO itself, in Thai order.</summary>
    public async Task<IReadOnlyList<Filer>> FilersAsync(CoordinationRound round, CancellationToken ct) => await db.Set<Organization>()
        .Where(o => o.ProvinceId == round.ProvinceId && o.Id != round.OrganizationId).OrderBy(o => o.Name)
        .Select(o => new Filer(o.Id, o.ShortName, o.DistrictId)).ToListAsync(ct);

    public async Task<IReadOnlyDictionary<Guid, string>> DistrictsAsync(CoordinationRound round, CancellationToken ct) => await db.Set<Place>()
        .Where(p => p.ParentId == round.ProvinceId && p.Level == PlaceLevel.District).OrderBy(p => p.Code).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
}
