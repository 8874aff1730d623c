using LocalPlan.Application.Forms;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>
/// What a row of the file would change in the project it stands for. Digits, quotes and spacing are no difference, and what the
/// head of the file has no column for stays as it is in the plan.
/// </summary>
internal sealed class Differences(ImportTarget target)
{
    private readonly Dictionary<Guid, string> _divisions = target.Divisions.ToDictionary(d => d.Id, d => d.Name);
    private readonly Dictionary<Guid, string> _classes = target.PlanClasses.ToDictionary(c => c.Id, c => c.Name);
    private readonly Dictionary<Guid, string> _strategies = target.Strategies.ToDictionary(s => s.Id, s => $"{s.Number}");
    private readonly Dictionary<Guid, string> _tactics = target.Strategies.SelectMany(s => s.Tactics).ToDictionary(t => t.Id, t => t.Code);

    public (ProjectDraft Draft, IReadOnlyList<FieldChange> Changes) Of(Project project, ResolvedRow row, PlanPeriod period)
    {
        var (before, wanted, raw) = (project.ToDraft(period), row.Draft, row.Raw);
        var changes = new FieldChanges();
        string? Field(FormField field, string name, string? old, string? now) => raw.Has(field) ? changes.Text(name, old, now) : old;
        string? More(string column, string name, string? old) =>
            raw.More.TryGetValue(column, out var now) ? changes.Text(name, old, now.Length == 0 ? null : now) : old;
        var sameCell = IsSameCell(before, wanted, raw);
        var draft = before with
        {
            Name = sameCell ? before.Name : changes.Text("name", before.Name, wanted.Name)!,
            Objective = Field(FormField.Objective, "objective", before.Objective, wanted.Objective),
            Target = sameCell ? before.Target : Field(FormField.Target, "target", before.Target, wanted.Target),
            Indicator = Field(FormField.Indicator, "indicator", before.Indicator, wanted.Indicator),
            ExpectedResult = Field(FormField.ExpectedResult, "expectedResult", before.ExpectedResult, wanted.ExpectedResult),
            EquipmentCategory = Field(FormField.EquipmentCategory, "equipmentCategory", before.EquipmentCategory, wanted.EquipmentCategory),
            EquipmentType = Field(FormField.EquipmentType, "equipmentType", before.EquipmentType, wanted.EquipmentType),
            CoordinationAgency = raw.Has(RowParts.CoordinationAgency)
                ? changes.Text("coordinationAgency", before.CoordinationAgency, wanted.CoordinationAgency) : before.CoordinationAgency,
            AmendmentLabel = raw.Has(RowParts.Amendment) ? changes.Text("amendmentLabel", before.AmendmentLabel, wanted.AmendmentLabel) : before.AmendmentLabel,
            SupportingAgency = More(FormColumns.SupportingAgency, "supportingAgency", before.SupportingAgency),
            Origin = More(FormColumns.Origin, "origin", before.Origin),
            FundingSource = More(FormColumns.FundingSource, "fundingSource", before.FundingSource),
            PlaceText = More(FormColumns.Place, "placeText", before.PlaceText),
            Budgets = changes.Amounts("budgets", before.Budgets, wanted.Budgets, raw.Head.Budget.Values),
            Ordinance = changes.Amounts("ordinance", before.Ordinance, wanted.Ordinance, raw.Head.Ordinance.Values),
            Lines = raw.Has(RowParts.Lines) ? new LineMerge(raw.Head).Of(before.Lines, wanted.Lines, changes) : before.Lines,
        };
        return (References(draft, row, changes), changes.All);
    }

    private ProjectDraft References(ProjectDraft draft, ResolvedRow row, FieldChanges changes)
    {
        var (raw, wanted) = (row.Raw, row.Draft);
        if (raw.Has(RowParts.PlanClass))
        {
            changes.Text("planClassId", Name(_classes, draft.PlanClassId), Name(_classes, wanted.PlanClassId));
            draft = draft with { PlanClassId = wanted.PlanClassId };
        }
        if (raw.Has(RowParts.Division))
        {
            changes.Text("divisionId", Name(_divisions, draft.DivisionId), row.NewDivision ?? Name(_divisions, wanted.DivisionId));
            draft = draft with { DivisionId = wanted.DivisionId };
        }
        var (strategy, tactic) = (Name(_strategies, draft.StrategyId), Name(_tactics, draft.TacticId));
        var hasMoved = (row.Strategy is not null || raw.Has(RowParts.Strategy)) && row.Strategy?.Number != strategy;
        if (hasMoved)
        {
            changes.Text("strategyId", strategy, row.Strategy?.Number);
            draft = draft with { StrategyId = null };
        }
        if ((hasMoved || raw.Has(RowParts.Tactic)) && row.Tactic?.Number != tactic)
            changes.Text("tacticId", tactic, row.Tactic?.Number);
        return hasMoved || raw.Has(RowParts.Tactic) ? draft with { TacticId = null } : draft;
    }

    /// <summary>ผ.03 prints name and target in one cell; a name of several lines is not cut apart for it.</summary>
    private static bool IsSameCell(ProjectDraft before, ProjectDraft wanted, RawProject raw) =>
        !raw.Has(FormField.Name) && ThaiNormalizer.Clean($"{before.Name} {before.Target}") == ThaiNormalizer.Clean($"{wanted.Name} {wanted.Target}");

    private static string? Name(Dictionary<Guid, string> names, Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
}
