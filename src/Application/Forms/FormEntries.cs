using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Forms;

/// <summary>Projects as printed rows: the base plan first, then each amendment under its divider, numbered anew.</summary>
internal static class FormEntries
{
    public static IReadOnlyList<FormEntry> Of(PlanPeriod period, IReadOnlyList<Project> projects, Func<Guid?, string?> division)
    {
        var entries = new List<FormEntry>(projects.Count);
        var (number, label) = (0, (string?)null);
        foreach (var project in ByAmendment(projects))
        {
            number = project.AmendmentLabel == label ? number + 1 : 1;
            label = project.AmendmentLabel;
            entries.Add(Entry(period, project, number, division(project.DivisionId)));
        }
        return entries;
    }

    private static IEnumerable<Project> ByAmendment(IReadOnlyList<Project> projects) =>
        projects.GroupBy(p => p.AmendmentLabel ?? "").OrderBy(g => g.Key.Length > 0).SelectMany(g => g);

    private static FormEntry Entry(PlanPeriod period, Project project, int number, string? division)
    {
        var lines = project.Lines.Select(l => (Line: l, Budget: BudgetOf(period, l))).ToList();
        var own = project.Budget.Less(lines.Aggregate(YearlyBudget.Blank, (sum, l) => sum.Plus(l.Budget)));
        return new FormEntry
        {
            Number = number,
            AmendmentLabel = project.AmendmentLabel,
            SupportingAgency = project.SupportingAgency,
            CoordinationAgency = project.CoordinationAgency,
            EquipmentCategory = project.EquipmentCategory,
            EquipmentType = project.EquipmentType,
            Origin = project.Origin,
            FundingSource = project.FundingSource,
            Place = project.PlaceText,
            Ordinance = [.. project.Ordinance.Amounts],
            Lines = lines.ConvertAll(l => LineRow(l.Line, l.Budget)),
            Row = new FormRow
            {
                Name = project.Name,
                Objective = project.Objective,
                Target = project.Target,
                Amounts = [.. own.Amounts],
                Indicator = project.Indicator,
                ExpectedResult = project.ExpectedResult,
                Agency = division,
            },
        };
    }

    private static YearlyBudget BudgetOf(PlanPeriod period, ProjectLine line)
    {
        var amounts = new decimal?[PlanPeriod.Length];
        foreach (var (year, amount) in line.Budgets)
            amounts[period.IndexOf(year)] = amount;
        return YearlyBudget.Of(amounts);
    }

    private static FormRow LineRow(ProjectLine line, YearlyBudget budget) => new()
    {
        Name = line.Name,
        Objective = line.Objective,
        Target = line.Target,
        Amounts = [.. budget.Amounts],
        Indicator = line.Indicator,
        ExpectedResult = line.ExpectedResult,
        Agency = line.Agency,
    };
}
