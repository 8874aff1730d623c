using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>
/// What a row of the file would change in the project it stands for. Digits, quotes and spacing are no difference, and what a
/// form does not print stays as it is in the plan.
/// </summary>
internal sealed class Differences(ImportTarget target)
{
    private readonly Dictionary<Guid, string> _divisions = target.Divisions.ToDictionary(d => d.Id, d => d.Name);
    private readonly Dictionary<Guid, string> _classes = target.PlanClasses.ToDictionary(c => c.Id, c => c.Name);
    private readonly Dictionary<Guid, string> _strategies = target.Strategies.ToDictionary(s => s.Id, s => $"{s.Number}");
    private readonly Dictionary<Guid, string> _tactics = target.Strategies.SelectMany(s => s.Tactics).ToDictionary(t => t.Id, t => t.Code);

    public (ProjectDraft Draft, IReadOnlyList<FieldChange> Changes) Of(Project project, ResolvedRow row, PlanPeriod period)
    {
        var (before, wanted) = (project.ToDraft(period), row.Draft);
        var changes = new List<FieldChange>();
        string? Text(string field, string? old, string? now)
        {
            if (ThaiNormalizer.Clean(old) == ThaiNormalizer.Clean(now))
                return old;
            changes.Add(new(field, old, now));
            return now;
        }
        void Name(string field, string? old, string? now) => Text(field, old, now);
        var draft = before with
        {
            Name = Text("name", before.Name, wanted.Name)!,
            Objective = Text("objective", before.Objective, wanted.Objective),
            Target = Text("target", before.Target, wanted.Target),
            Indicator = Text("indicator", before.Indicator, wanted.Indicator),
            ExpectedResult = Text("expectedResult", before.ExpectedResult, wanted.ExpectedResult),
            CoordinationAgency = Text("coordinationAgency", before.CoordinationAgency, wanted.CoordinationAgency ?? before.CoordinationAgency),
            EquipmentCategory = Text("equipmentCategory", before.EquipmentCategory, wanted.EquipmentCategory ?? before.EquipmentCategory),
            EquipmentType = Text("equipmentType", before.EquipmentType, wanted.EquipmentType ?? before.EquipmentType),
            AmendmentLabel = Text("amendmentLabel", before.AmendmentLabel, wanted.AmendmentLabel),
            SupportingAgency = More(row, FormColumns.SupportingAgency, "supportingAgency", before.SupportingAgency, Text),
            Origin = More(row, FormColumns.Origin, "origin", before.Origin, Text),
            FundingSource = More(row, FormColumns.FundingSource, "fundingSource", before.FundingSource, Text),
            PlaceText = More(row, FormColumns.Place, "placeText", before.PlaceText, Text),
            PlanClassId = wanted.PlanClassId,
            DivisionId = wanted.DivisionId,
            Budgets = Amounts("budgets", before.Budgets, wanted.Budgets, changes),
            Ordinance = row.Raw.HasOrdinance ? Amounts("ordinance", before.Ordinance, wanted.Ordinance, changes) : before.Ordinance,
            Lines = Lines(before.Lines, wanted.Lines, changes),
        };
        Name("planClassId", before.PlanClassId is { } c ? _classes.GetValueOrDefault(c) : null, wanted.PlanClassId is { } w ? _classes.GetValueOrDefault(w) : null);
        Name("divisionId", before.DivisionId is { } d ? _divisions.GetValueOrDefault(d) : null,
            row.NewDivision ?? (wanted.DivisionId is { } n ? _divisions.GetValueOrDefault(n) : null));
        Name("strategyId", before.StrategyId is { } s ? _strategies.GetValueOrDefault(s) : null, row.Strategy?.Number);
        Name("tacticId", before.TacticId is { } t ? _tactics.GetValueOrDefault(t) : null, row.Tactic?.Number);
        return (draft, changes);
    }

    private static string? More(ResolvedRow row, string column, string field, string? old, Func<string, string?, string?, string?> text) =>
        row.Raw.More.TryGetValue(column, out var now) ? text(field, old, now.Length == 0 ? null : now) : old;

    private static IReadOnlyList<YearAmount> Amounts(string field, IReadOnlyList<YearAmount> old, IReadOnlyList<YearAmount> now, List<FieldChange> changes)
    {
        var years = now.ToDictionary(y => y.FiscalYear, y => y.Amount);
        foreach (var (year, amount) in old.Where(y => y.Amount != years.GetValueOrDefault(y.FiscalYear)))
            changes.Add(new($"{field}.{year}", Text(amount), Text(years.GetValueOrDefault(year))));
        return now;
    }

    private static IReadOnlyList<ProjectLine> Lines(IReadOnlyList<ProjectLine> old, IReadOnlyList<ProjectLine> now, List<FieldChange> changes)
    {
        if (old.Count == now.Count && old.Zip(now).All(l => Same(l.First, l.Second)))
            return old;
        changes.Add(new("lines", $"{old.Count}", $"{now.Count}"));
        return now;
    }

    private static bool Same(ProjectLine a, ProjectLine b) =>
        Texts(a).SequenceEqual(Texts(b)) && a.Budgets.OrderBy(x => x.FiscalYear).SequenceEqual(b.Budgets.OrderBy(x => x.FiscalYear));

    private static IEnumerable<string> Texts(ProjectLine line) =>
        new[] { line.Name, line.Objective, line.Target, line.Indicator, line.ExpectedResult, line.Agency }.Select(ThaiNormalizer.Clean);

    private static string? Text(decimal? amount) => amount?.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
