using LocalPlan.Application.Forms;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Turns raw projects into drafts whose names are matched with what the plan knows.</summary>
internal sealed class RowResolver(ImportTarget target, Questions questions, Findings findings)
{
    private readonly PlanClassResolver _classes = new(target.PlanClasses, questions);
    private readonly DivisionResolver _divisions = new(target.Divisions, questions, findings);
    private readonly StrategyResolver _strategies = new(target.Strategies, findings);

    /// <summary>Looks through all rows first: what one prints in full helps with what others shorten.</summary>
    public void Learn(IReadOnlyList<RawProject> rows)
    {
        _strategies.Learn(rows.Select(r => r.Heading));
        _divisions.Learn(rows.Where(HasDivision).Select(r => r[FormField.Agency]!));
    }

    public ResolvedRow Resolve(RawProject raw, SheetNameHint? hint)
    {
        var (division, newDivision) = DivisionOf(raw);
        var draft = new ProjectDraft
        {
            Form = raw.Form,
            Name = NameOf(raw),
            Objective = raw[FormField.Objective],
            Target = TargetOf(raw),
            Indicator = raw[FormField.Indicator],
            ExpectedResult = raw[FormField.ExpectedResult],
            PlanClassId = PlanClassOf(raw, hint),
            DivisionId = division,
            CoordinationAgency = raw.More.ContainsKey(FormColumns.CoordinationAgency) ? More(raw, FormColumns.CoordinationAgency)
                : raw.Form == FormKind.Coordination ? raw[FormField.Agency] : null,
            SupportingAgency = More(raw, FormColumns.SupportingAgency),
            Origin = More(raw, FormColumns.Origin),
            FundingSource = More(raw, FormColumns.FundingSource),
            PlaceText = More(raw, FormColumns.Place),
            EquipmentCategory = Unless(raw[FormField.EquipmentCategory]),
            EquipmentType = Unless(raw[FormField.EquipmentType]),
            AmendmentLabel = raw.Heading.Amendment,
            Budgets = Years(raw.Budgets),
            Ordinance = Years(raw.Ordinance),
            Lines = raw.Lines,
        };
        var strategy = _strategies.StrategyOf(raw, hint);
        var tactic = _strategies.TacticOf(raw, hint, strategy);
        RowChecks.CheckReferences(raw, findings, strategy, tactic, newDivision);
        return new ResolvedRow(raw, draft, strategy, tactic, newDivision);
    }

    private Guid? PlanClassOf(RawProject raw, SheetNameHint? hint)
    {
        var printed = Unless(raw[FormField.PlanClass] ?? raw.Heading.PlanClass);
        if (printed is null && hint?.PlanClass is { } fromName)
            findings.GuessOnce(ImportFindings.PlanClassFromSheetName, raw.Sheet, fromName);
        if ((printed ?? hint?.PlanClass) is not { } text)
        {
            findings.GuessOnce(ImportFindings.PlanClassMissing, raw.Sheet, null);
            return null;
        }
        var found = _classes.Resolve(text, out var pending);
        if (pending)
            findings.GuessOnce(found is null ? ImportFindings.PlanClassUnknown : ImportFindings.PlanClassProposed, raw.Sheet, text);
        if (printed is not null && hint?.PlanClass is { } named && found is not null && _classes.Likely(named) is { } other && other.Id != found.Id)
            findings.GuessOnce(ImportFindings.PlanClassDiffersFromSheetName, raw.Sheet, printed, ("sheetName", named));
        return found?.Id;
    }

    private (Guid? Id, string? NewName) DivisionOf(RawProject raw)
    {
        if (!HasDivision(raw))
            return (null, null);
        var agency = raw[FormField.Agency]!;
        if (DivisionResolver.Split(agency).Below is { } below && More(raw, FormColumns.SupportingAgency) is null)
            raw.More[FormColumns.SupportingAgency] = below;
        var found = _divisions.Resolve(agency, raw.Sheet, out var pending);
        if (pending)
            findings.GuessOnce(ImportFindings.DivisionProposed, raw.Sheet, DivisionResolver.Split(agency).Division);
        return found;
    }

    private static bool HasDivision(RawProject raw) => raw.NamesDivision && !string.IsNullOrWhiteSpace(raw[FormField.Agency]);

    private static string? More(RawProject raw, string column) => raw.More.GetValueOrDefault(column) is { Length: > 0 } text ? text : null;

    /// <summary>A dash says that there is none, where a blank takes what stands above.</summary>
    private static string? Unless(string? text) => text is null || ThaiNormalizer.Clean(text) == "-" ? null : text;

    /// <summary>ผ.03 has one column for what is bought: its first line is the name, the rest the target.</summary>
    private static string NameOf(RawProject raw)
    {
        if (!IsInTarget(raw))
            return raw[FormField.Name] ?? "";
        var name = raw[FormField.Target]?.Split('\n')[0] ?? raw[FormField.EquipmentType] ?? "";
        return TextCut.Of(name, Project.MaxNameLength);
    }

    private static string? TargetOf(RawProject raw)
    {
        if (!IsInTarget(raw) || raw[FormField.Target] is not { } target)
            return raw[FormField.Target];
        var end = target.IndexOf('\n', StringComparison.Ordinal);
        return end > Project.MaxNameLength ? target : end < 0 ? target.Length > Project.MaxNameLength ? target : null : target[(end + 1)..];
    }

    private static bool IsInTarget(RawProject raw) => raw.Form == FormKind.Equipment && raw[FormField.Name] is null;

    private List<YearAmount> Years(Dictionary<int, decimal?> amounts) =>
        [.. target.Period.Years.Select(y => new YearAmount(y, amounts.GetValueOrDefault(y)))];
}
