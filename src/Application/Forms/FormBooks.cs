using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Application.Forms;

/// <summary>Lays the projects of a book out in its printed sections.</summary>
internal static class FormBooks
{
    public static FormBook Of(FormCover cover, PlanContent content, IReadOnlyList<FormKind> forms)
    {
        var period = new PlanPeriod(content.Head.FirstYear);
        return new FormBook
        {
            OrganizationName = cover.Owner.Name,
            OrdinanceName = IsMunicipality(cover.Owner.Kind) ? "เทศบัญญัติ" : "ข้อบัญญัติ",
            Labels = cover.Labels,
            PlanTitle = content.Head.Title,
            FirstYear = content.Head.FirstYear,
            Sections = [.. content.Projects.Where(p => forms.Contains(p.Draft.Form)).GroupBy(Heading).Select(g => Section(period, [.. g]))
                .OrderBy(s => s.Form).ThenBy(s => s.StrategyNumber ?? int.MaxValue).ThenBy(s => TacticOrder.Of(s.TacticCode), StringComparer.Ordinal)
                .ThenBy(s => s.PlanClassCode, StringComparer.Ordinal)],
        };
    }

    private static (FormKind, int?, string?, string?, string?, string?, string?) Heading(ProjectContent project) =>
        (project.Draft.Form, project.Names.StrategyNumber, project.Names.Strategy, project.Names.TacticCode, project.Names.Tactic, project.Names.PlanClassCode, project.Names.PlanClass);

    private static bool IsMunicipality(OrganizationKind kind) =>
        kind is OrganizationKind.CityMunicipality or OrganizationKind.TownMunicipality or OrganizationKind.SubdistrictMunicipality;

    private static FormSection Section(PlanPeriod period, IReadOnlyList<ProjectContent> projects)
    {
        var first = projects[0];
        return new FormSection
        {
            Form = first.Draft.Form,
            StrategyNumber = first.Names.StrategyNumber,
            StrategyName = first.Names.Strategy,
            TacticCode = first.Names.TacticCode,
            TacticName = first.Names.Tactic,
            PlanClassCode = first.Names.PlanClassCode,
            PlanClassName = first.Names.PlanClass,
            Entries = FormEntries.Of(period, projects),
        };
    }
}
