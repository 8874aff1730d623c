using LocalPlan.Application.Forms;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Turns raw projects into rows that can be taken over, and says what they mean for the plan.</summary>
internal sealed class RowBuilder
{
    private readonly ImportTarget _target;
    private readonly Findings _findings;
    private readonly Resolver _resolver;
    private readonly RowMatcher _matcher;
    private readonly Differences _differences;

    public RowBuilder(ImportTarget target, IReadOnlyList<ImportDecision> decisions, Findings findings)
    {
        (_target, _findings) = (target, findings);
        _resolver = new Resolver(target, decisions, findings);
        _matcher = new RowMatcher(target);
        _differences = new Differences(target);
    }

    public IReadOnlyList<ImportQuestion> Questions => _resolver.Questions;

    public AnalysedRow Build(RawProject raw, SheetNameHint? hint)
    {
        Check(raw);
        var row = Resolve(raw, hint);
        return raw.HasErrors ? Row(row, ImportRowStatus.Error, null, row.Draft, []) : Match(row);
    }

    /// <summary>Projects of the plan that the file does not hold.</summary>
    public IEnumerable<AnalysedRow> Missing() => _matcher.Unmatched.Select(p => new AnalysedRow
    {
        Status = ImportRowStatus.Missing, Name = p.Name, ProjectId = p.Id, Data = new(p.Budget.ByYear(_target.Period), []),
    });

    private AnalysedRow Match(ResolvedRow row)
    {
        var known = _matcher.Exact(row);
        if (known is null && (known = _matcher.Likely(row)) is not null)
            _findings.Guess(ImportFindings.Renamed, row.Raw.Sheet, row.Raw.Row, null, row.Draft.Name, ("before", known.Name));
        if (known is null)
            return Row(row, ImportRowStatus.New, null, row.Draft, []);
        var (draft, changes) = _differences.Of(known, row, _target.Period);
        return Row(row, changes.Count == 0 ? ImportRowStatus.Unchanged : ImportRowStatus.Changed, known.Id, draft, changes);
    }

    private void Check(RawProject raw)
    {
        if (raw[FormField.Name] is null && raw.Form != FormKind.Equipment)
            Fail(raw, ImportFindings.NameMissing, null);
        if (raw[FormField.Name]?.Length > Project.MaxNameLength)
            Fail(raw, ImportFindings.NameTooLong, raw[FormField.Name], ("max", Project.MaxNameLength));
        foreach (var (year, _) in raw.Budgets.Concat(raw.Ordinance).Where(b => b.Value > 0 && !_target.Period.Contains(b.Key)).ToList())
            Fail(raw, ImportFindings.YearOutsideWindow, $"{year}", ("year", year), ("firstYear", _target.Period.FirstYear), ("lastYear", _target.Period.LastYear));
    }

    private void Fail(RawProject raw, string code, string? value, params (string Name, object Value)[] args)
    {
        raw.HasErrors = true;
        _findings.Error(code, raw.Sheet, raw.Row, null, value, args);
    }

    private ResolvedRow Resolve(RawProject raw, SheetNameHint? hint)
    {
        var planClass = PlanClassOf(raw, hint);
        var (division, newDivision) = DivisionOf(raw);
        var draft = new ProjectDraft
        {
            Form = raw.Form,
            Name = NameOf(raw),
            Objective = raw[FormField.Objective],
            Target = TargetOf(raw),
            Indicator = raw[FormField.Indicator],
            ExpectedResult = raw[FormField.ExpectedResult],
            PlanClassId = planClass,
            DivisionId = division,
            CoordinationAgency = raw.Form == FormKind.Coordination ? raw.More.GetValueOrDefault(FormColumns.CoordinationAgency) is { Length: > 0 } a ? a : raw[FormField.Agency] : null,
            SupportingAgency = raw.More.GetValueOrDefault(FormColumns.SupportingAgency),
            Origin = raw.More.GetValueOrDefault(FormColumns.Origin),
            FundingSource = raw.More.GetValueOrDefault(FormColumns.FundingSource),
            PlaceText = raw.More.GetValueOrDefault(FormColumns.Place),
            EquipmentCategory = raw[FormField.EquipmentCategory],
            EquipmentType = raw[FormField.EquipmentType],
            AmendmentLabel = raw.Heading.Amendment,
            Budgets = Years(raw.Budgets),
            Ordinance = Years(raw.Ordinance),
            Lines = raw.Lines,
        };
        return new ResolvedRow(raw, draft, _resolver.StrategyOf(raw, hint), _resolver.TacticOf(raw, hint), newDivision);
    }

    private Guid? PlanClassOf(RawProject raw, SheetNameHint? hint)
    {
        var text = raw[FormField.PlanClass] ?? raw.Heading.PlanClass ?? hint?.PlanClass;
        if (text is null)
        {
            Fail(raw, ImportFindings.PlanClassUnknown, null);
            return null;
        }
        if (raw[FormField.PlanClass] is null && raw.Heading.PlanClass is null)
            _findings.GuessOnce(ImportFindings.PlanClassFromSheetName, raw.Sheet, text);
        var found = _resolver.PlanClassOf(text, out var pending);
        if (pending)
            _findings.GuessOnce(ImportFindings.PlanClassProposed, raw.Sheet, text);
        return found?.Id;
    }

    private (Guid? Id, string? NewName) DivisionOf(RawProject raw)
    {
        if (raw[FormField.Agency] is not { } text || (raw.Form == FormKind.Coordination && !raw.More.ContainsKey(FormColumns.CoordinationAgency)))
            return (null, null);
        var found = _resolver.DivisionOf(text, raw.Sheet, out var pending);
        if (pending)
            _findings.GuessOnce(ImportFindings.DivisionProposed, raw.Sheet, text);
        return found;
    }

    /// <summary>ผ.03 has one column for what is bought: its first line is the name, the rest the target.</summary>
    private static string NameOf(RawProject raw) => raw[FormField.Name] ?? raw[FormField.Target]?.Split('\n')[0] ?? raw[FormField.EquipmentType] ?? "";

    private static string? TargetOf(RawProject raw) => raw[FormField.Name] is null && raw[FormField.Target] is { } target
        ? target.Contains('\n', StringComparison.Ordinal) ? target[(target.IndexOf('\n', StringComparison.Ordinal) + 1)..] : null
        : raw[FormField.Target];

    private List<YearAmount> Years(Dictionary<int, decimal?> amounts) =>
        [.. _target.Period.Years.Select(y => new YearAmount(y, amounts.GetValueOrDefault(y)))];

    private static AnalysedRow Row(ResolvedRow row, ImportRowStatus status, Guid? projectId, ProjectDraft draft, IReadOnlyList<FieldChange> changes) => new()
    {
        Status = status,
        Sheet = row.Raw.Sheet,
        Row = row.Raw.Row,
        Name = row.Draft.Name,
        ProjectId = projectId,
        Draft = draft,
        Strategy = row.Strategy,
        Tactic = row.Tactic,
        DivisionName = row.NewDivision,
        Data = new(row.Draft.Budgets, changes),
    };
}
