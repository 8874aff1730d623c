using System.Globalization;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Holidays;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Infrastructure.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.Persistence.Seed;

/// <summary>
/// Brings places, organizations, classification and planning windows in, once per edition. A new edition corrects what it
/// knows by code; organizations that are there stay as they are, since their history is theirs to record.
/// </summary>
public sealed class Seeder(LocalPlanDbContext db, TimeProvider clock)
{
    private static readonly Guid StateId = SeedId.Of("seed", "state");

    /// <summary>Names and codes of the register are as of this day; later changes are recorded on the organization.</summary>
    private static readonly DateOnly Register = new(2017, 10, 1);

    public async Task SeedAsync(CancellationToken ct)
    {
        var fingerprint = SeedFiles.Fingerprint();
        var state = await db.Set<SeedState>().SingleOrDefaultAsync(s => s.Id == StateId, ct);
        if (state?.Fingerprint == fingerprint)
            return;
        await UpsertAsync(Places(), ct);
        await AddNewAsync(Organizations(), ct);
        await UpsertAsync(PlanClasses(), ct);
        await UpsertAsync(Items(), ct);
        await UpsertAsync(Windows(), ct);
        await UpsertAsync(AuthorityCatalogue.Items(), ct);
        await UpsertAsync(Holidays(), ct);
        await RuleSetsAsync(ct);
        if (state is null)
            db.Add(state = new SeedState { Id = StateId });
        state.Fingerprint = fingerprint;
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task AddNewAsync<T>(IEnumerable<T> rows, CancellationToken ct) where T : class, IReferenceData
    {
        var known = await db.Set<T>().Select(r => r.Id).ToHashSetAsync(ct);
        db.Set<T>().AddRange(rows.Where(r => !known.Contains(r.Id)));
    }

    private async Task UpsertAsync<T>(IEnumerable<T> rows, CancellationToken ct) where T : class, IReferenceData
    {
        var known = await db.Set<T>().ToDictionaryAsync(r => r.Id, ct);
        foreach (var row in rows)
        {
            if (known.TryGetValue(row.Id, out var present))
                db.Entry(present).CurrentValues.SetValues(row);
            else
                db.Add(row);
        }
    }

    private static IEnumerable<Place> Places()
    {
        var made = new Dictionary<string, Place>();
        foreach (var p in SeedFiles.Read<SeedPlace>("places").OrderBy(p => p.Code.Length))
            made[p.Code] = Place.Create(
                SeedId.Place(p.Code), made.GetValueOrDefault(p.Code[..^2]), (PlaceLevel)(p.Code.Length / 2), p.Code, p.Name, p.En, p.Moo);
        return made.Values;
    }

    private IEnumerable<Organization> Organizations() => SeedFiles.Read<SeedOrganization>("organizations").Select(o =>
    {
        var names = new OrganizationNames(Enum.Parse<OrganizationKind>(o.Kind), o.Name, o.Short, o.En);
        var organization = Organization.Create(
            SeedId.Organization(o.Dla), SeedId.Place(o.District[..2]), SeedId.Place(o.District), names, o.Dla, Register, clock.GetUtcNow());
        foreach (var area in o.Areas)
            organization.Serve(SeedId.Place(area.Code), area.Whole);
        return organization;
    });

    private static IEnumerable<PlanClass> PlanClasses() => SeedFiles.Read<SeedPlanClass>("plan-classes").Select(c => PlanClass.Create(
        SeedId.Of("plan-class", c.Code), (c.AreaCode, c.AreaName), (c.Code, c.Name), c.Aliases, c.Tasks.Select(t => new BudgetTask(t.Code, t.Name))));

    private static IEnumerable<ClassificationItem> Items() => SeedFiles.Read<SeedItem>("classification").Select((item, order) =>
        ClassificationItem.Create(
            SeedId.Of(item.List, item.Name), Enum.Parse<ClassificationList>(item.List), order + 1, item.Group, item.Name));

    private static IEnumerable<PlanningWindow> Windows() => SeedFiles.Read<SeedWindow>("planning-windows").Select(w =>
        PlanningWindow.Create(SeedId.Of("planning-window", $"{w.FirstYear}"), w.FirstYear, w.Citation));

    private static IEnumerable<PublicHoliday> Holidays() => SeedFiles.Read<SeedHoliday>("holidays").Select(h => PublicHoliday.Create(
        SeedId.Of("holiday", h.Date.ToString("O", CultureInfo.InvariantCulture)), h.Date, (h.Th, h.En), Enum.Parse<HolidayKind>(h.Kind),
        Enum.Parse<Confidence>(h.Confidence ?? nameof(Confidence.Found))));

    /// <summary>
    /// A set that is there keeps what it says and gains only what an earlier edition of the product did not ask for; one of an operator
    /// gains it from the shipped set that it follows.
    /// </summary>
    private async Task RuleSetsAsync(CancellationToken ct)
    {
        await using var file = SeedFiles.Open("rule-sets");
        var drafts = (await RuleSetFile.ReadAsync(file, ct)).Value;
        var shipped = drafts.Select(d => RuleSet.Create(SeedId.RuleSet(d.EffectiveFrom), d).Value).OrderBy(s => s.EffectiveFrom).ToList();
        var known = await db.Set<RuleSet>().ToDictionaryAsync(r => r.Id, ct);
        foreach (var set in known.Values)
            set.Complete(shipped.LastOrDefault(s => s.EffectiveFrom <= set.EffectiveFrom) ?? shipped[0]);
        db.AddRange(shipped.Where(s => !known.ContainsKey(s.Id)));
    }
}
