using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Offices;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Committees;

/// <summary>Gathers what committees are judged against: the kind of the organization on a day, its offices, and the rules.</summary>
public sealed class AppointmentFrames(IReadDb db, RuleBook rules, ICaller caller)
{
    /// <summary>For a committee that is appointed on a day.</summary>
    public async Task<AppointmentFrame> OnAsync(DateOnly day, CancellationToken ct) => await WithAsync(await rules.InForceOnAsync(day, ct), day, ct);

    /// <summary>For a committee that goes by the rules it was appointed under.</summary>
    public Task<AppointmentFrame> OfAsync(Committee committee, DateOnly day, CancellationToken ct) => UnderAsync(committee.RuleSetId, day, ct);

    public async Task<AppointmentFrame> UnderAsync(Guid ruleSetId, DateOnly day, CancellationToken ct) =>
        await WithAsync(await rules.OfAsync(ruleSetId, ct), day, ct);

    /// <summary>The same for each of many, read once.</summary>
    public async Task<Func<Committee, AppointmentFrame>> OfAllAsync(IReadOnlyList<Committee> committees, DateOnly day, CancellationToken ct)
    {
        var sets = new Dictionary<Guid, RuleSet>();
        foreach (var id in committees.Select(c => c.RuleSetId).Distinct())
            sets[id] = await rules.OfAsync(id, ct);
        var (kind, offices) = (await KindAsync(day, ct), await OfficesAsync(ct));
        return committee => new(caller.OrganizationId, kind, sets[committee.RuleSetId], offices);
    }

    private async Task<AppointmentFrame> WithAsync(RuleSet set, DateOnly day, CancellationToken ct) =>
        new(caller.OrganizationId, await KindAsync(day, ct), set, await OfficesAsync(ct));

    private async Task<OrganizationKind> KindAsync(DateOnly day, CancellationToken ct) =>
        (await db.Set<Organization>().Include(o => o.Identities).SingleAsync(o => o.Id == caller.OrganizationId, ct)).IdentityOn(day).Kind;

    private async Task<IReadOnlyList<Office>> OfficesAsync(CancellationToken ct) => await db.Set<Office>().Include(o => o.Holders).ToListAsync(ct);
}

internal static class CommitteeQueries
{
    public static IQueryable<Committee> Whole(this IQueryable<Committee> committees) => committees.Include(c => c.Orders).Include(c => c.Seats);
}
