using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Forms;

/// <summary>Gathers a plan's rows into the sections of its book.</summary>
internal static class FormBooks
{
    public static async Task<FormBook> BookAsync(
        this IReadDb db, Plan plan, IReadOnlyList<FormKind> forms, FormCover cover, CancellationToken ct)
    {
        var names = new Names(
            await db.Set<Strategy>().Where(s => s.PlanId == plan.Id).ToDictionaryAsync(s => s.Id, ct),
            await db.Set<Tactic>().ToDictionaryAsync(t => t.Id, ct),
            await db.Set<PlanClass>().ToDictionaryAsync(c => c.Id, ct),
            await db.Set<Division>().ToDictionaryAsync(d => d.Id, d => d.Name, ct));
        var projects = await db.Set<Project>().Where(p => p.PlanId == plan.Id && forms.Contains(p.Form))
            .OrderBy(p => p.Position).ThenBy(p => p.Id).ToListAsync(ct);
        return new FormBook
        {
            OrganizationName = cover.Owner.Name,
            OrdinanceName = IsMunicipality(cover.Owner.Kind) ? "เทศบัญญัติ" : "ข้อบัญญัติ",
            Labels = cover.Labels,
            PlanTitle = plan.Title,
            FirstYear = plan.FirstYear,
            Sections = [.. projects.GroupBy(p => (p.Form, p.StrategyId, p.TacticId, p.PlanClassId)).Select(g => Section(plan, names, [.. g]))
                .OrderBy(s => s.Form).ThenBy(s => s.StrategyNumber ?? int.MaxValue).ThenBy(s => TacticOrder.Of(s.TacticCode), StringComparer.Ordinal)
                .ThenBy(s => s.PlanClassCode, StringComparer.Ordinal)],
        };
    }

    private static bool IsMunicipality(OrganizationKind kind) =>
        kind is OrganizationKind.CityMunicipality or OrganizationKind.TownMunicipality or OrganizationKind.SubdistrictMunicipality;

    private static FormSection Section(Plan plan, Names names, IReadOnlyList<Project> projects)
    {
        var first = projects[0];
        var strategy = first.StrategyId is { } s ? names.Strategies.GetValueOrDefault(s) : null;
        var tactic = first.TacticId is { } t ? names.Tactics.GetValueOrDefault(t) : null;
        var planClass = first.PlanClassId is { } c ? names.PlanClasses.GetValueOrDefault(c) : null;
        return new FormSection
        {
            Form = first.Form,
            StrategyNumber = strategy?.Number,
            StrategyName = strategy?.Name,
            TacticCode = tactic?.Code,
            TacticName = tactic?.Name,
            PlanClassCode = planClass?.Code,
            PlanClassName = planClass?.Name,
            Entries = FormEntries.Of(plan.Period, projects, id => id is { } d ? names.Divisions.GetValueOrDefault(d) : null),
        };
    }

    private sealed record Names(
        Dictionary<Guid, Strategy> Strategies, Dictionary<Guid, Tactic> Tactics, Dictionary<Guid, PlanClass> PlanClasses,
        Dictionary<Guid, string> Divisions);
}
