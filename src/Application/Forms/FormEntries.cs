using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Forms;

/// <summary>Projects as printed rows: the base plan first, then each amendment under its divider, numbered anew.</summary>
internal static class FormEntries
{
    public static IReadOnlyList<FormEntry> Of(PlanPeriod period, IReadOnlyList<ProjectContent> projects)
    {
        var entries = new List<FormEntry>(projects.Count);
        var (number, label) = (0, (string?)null);
        foreach (var project in ByAmendment(projects))
        {
            number = project.Draft.AmendmentLabel == label ? number + 1 : 1;
            label = project.Draft.AmendmentLabel;
            entries.Add(Of(period, project, number));
        }
        return entries;
    }

    /// <summary>One project as it is printed.</summary>
    public static FormEntry Of(PlanPeriod period, ProjectContent project, int number)
    {
        var draft = project.Draft;
        var lines = draft.Lines.Select(l => (Line: l, Budget: BudgetOf(period, l.Budgets))).ToList();
        var own = BudgetOf(period, draft.Budgets).Less(lines.Aggregate(YearlyBudget.Blank, (sum, l) => sum.Plus(l.Budget)));
        return new FormEntry
        {
            Number = number,
            AmendmentLabel = draft.AmendmentLabel,
            SupportingAgency = draft.SupportingAgency,
            CoordinationAgency = draft.CoordinationAgency,
            EquipmentCategory = draft.EquipmentCategory,
            EquipmentType = draft.EquipmentType,
            Origin = draft.Origin,
            FundingSource = draft.FundingSource,
            Place = draft.PlaceText,
            Ordinance = [.. BudgetOf(period, draft.Ordinance).Amounts],
            Lines = lines.ConvertAll(l => LineRow(l.Line, l.Budget)),
            Row = new FormRow
            {
                Name = draft.Name,
                Objective = draft.Objective,
                Target = draft.Target,
                Amounts = [.. own.Amounts],
                Indicator = draft.Indicator,
                ExpectedResult = draft.ExpectedResult,
                Agency = project.Names.Division,
            },
        };
    }

    /// <summary>What a project contributes to ผ.01; money of continuation rows is summed but not counted (docs/adr/0014).</summary>
    public static SummaryEntry ToSummaryEntry(this ProjectContent project, int firstYear)
    {
        var (period, names) = (new PlanPeriod(firstYear), project.Names);
        var budget = BudgetOf(period, project.Draft.Budgets);
        var lines = project.Draft.Lines.Aggregate(YearlyBudget.Blank, (sum, l) => sum.Plus(BudgetOf(period, l.Budgets)));
        return new(
            project.Draft.Form, names.StrategyNumber, names.Strategy, names.TacticCode, names.Tactic, names.PlanClassCode, names.PlanClass,
            [.. budget.Amounts], budget.Less(lines).YearsWithMoney);
    }

    private static IEnumerable<ProjectContent> ByAmendment(IReadOnlyList<ProjectContent> projects) =>
        projects.GroupBy(p => p.Draft.AmendmentLabel ?? "").OrderBy(g => g.Key.Length > 0).SelectMany(g => g);

    private static YearlyBudget BudgetOf(PlanPeriod period, IReadOnlyList<YearAmount> budgets)
    {
        var amounts = new decimal?[PlanPeriod.Length];
        foreach (var (year, amount) in budgets)
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
