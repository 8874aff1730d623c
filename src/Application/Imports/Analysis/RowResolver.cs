using LocalPlan.Application.Forms;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

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
        _divisions.Learn(rows.Where(NamesDivision).Select(r => r[FormField.Agency]!));
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
            CoordinationAgency = raw.Form != FormKind.Coordination ? null : More(raw, FormColumns.CoordinationAgency) ?? raw[FormField.Agency],
            SupportingAgency = More(raw, FormColumns.SupportingAgency),
            Origin = More(raw, FormColumns.Origin),
            FundingSource = More(raw, FormColumns.FundingSource),
            PlaceText = More(raw, FormColumns.Place),
            EquipmentCategory = raw[FormField.EquipmentCategory],
            EquipmentType = raw[FormField.EquipmentType],
            AmendmentLabel = raw.Heading.Amendment,
            Budgets = Years(raw.Budgets),
            Ordinance = Years(raw.Ordinance),
            Lines = raw.Lines,
        };
        return new ResolvedRow(raw, draft, _strategies.StrategyOf(raw, hint), _strategies.TacticOf(raw, hint), newDivision);
    }

    private Guid? PlanClassOf(RawProject raw, SheetNameHint? hint)
    {
        var printed = raw[FormField.PlanClass] ?? raw.Heading.PlanClass;
        if (printed is null && hint?.PlanClass is { } fromName)
            findings.GuessOnce(ImportFindings.PlanClassFromSheetName, raw.Sheet, fromName);
        if ((printed ?? hint?.PlanClass) is not { } text)
        {
            RowChecks.Fail(raw, findings, ImportFindings.PlanClassUnknown, FormField.PlanClass, null);
            return null;
        }
        var found = _classes.Resolve(text, out var pending);
        if (found is null)
            RowChecks.Fail(raw, findings, ImportFindings.PlanClassUnknown, FormField.PlanClass, text);
        else if (pending)
            findings.GuessOnce(ImportFindings.PlanClassProposed, raw.Sheet, text);
        if (printed is not null && hint?.PlanClass is { } named && found is not null && _classes.Likely(named) is { } other && other.Id != found.Id)
            findings.GuessOnce(ImportFindings.PlanClassDiffersFromSheetName, raw.Sheet, printed, ("sheetName", named));
        return found?.Id;
    }

    private (Guid? Id, string? NewName) DivisionOf(RawProject raw)
    {
        if (!NamesDivision(raw))
            return (null, null);
        var agency = raw[FormField.Agency]!;
        if (DivisionResolver.Split(agency).Below is { } below && More(raw, FormColumns.SupportingAgency) is null)
            raw.More[FormColumns.SupportingAgency] = below;
        var found = _divisions.Resolve(agency, raw.Sheet, out var pending);
        if (pending)
            findings.GuessOnce(ImportFindings.DivisionProposed, raw.Sheet, DivisionResolver.Split(agency).Division);
        return found;
    }

    /// <summary>On the printed coordination account the agency column names who is asked, not a division.</summary>
    private static bool NamesDivision(RawProject raw) => !string.IsNullOrWhiteSpace(raw[FormField.Agency])
        && (raw.Form != FormKind.Coordination || raw.More.ContainsKey(FormColumns.CoordinationAgency));

    private static string? More(RawProject raw, string column) => raw.More.GetValueOrDefault(column) is { Length: > 0 } text ? text : null;

    /// <summary>ผ.03 has one column for what is bought: its first line is the name, the rest the target.</summary>
    private static string NameOf(RawProject raw)
    {
        var name = raw[FormField.Name] ?? raw[FormField.Target]?.Split('\n')[0] ?? raw[FormField.EquipmentType] ?? "";
        return raw[FormField.Name] is null && name.Length > Project.MaxNameLength ? name[..Project.MaxNameLength] : name;
    }

    private static string? TargetOf(RawProject raw)
    {
        if (raw[FormField.Name] is not null || raw[FormField.Target] is not { } target)
            return raw[FormField.Target];
        var end = target.IndexOf('\n', StringComparison.Ordinal);
        return end > Project.MaxNameLength ? target : end < 0 ? target.Length > Project.MaxNameLength ? target : null : target[(end + 1)..];
    }

    private List<YearAmount> Years(Dictionary<int, decimal?> amounts) =>
        [.. target.Period.Years.Select(y => new YearAmount(y, amounts.GetValueOrDefault(y)))];
}
