using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.Strategies;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>
/// What even a draft may not be. Everything that the plan would refuse is said here at its cell, so that a commit never fails on a
/// row that the preview called good.
/// </summary>
internal static class RowChecks
{
    public static void Check(RawProject raw, Findings findings)
    {
        if (raw[FormField.Name] is null && (raw.Form != FormKind.Equipment || raw[FormField.Target] is null))
            Fail(raw, findings, ImportFindings.NameMissing, FormField.Name, null);
        foreach (var (field, text) in raw.Texts.Where(t => t.Value.Length > MaxOf(t.Key)))
            Fail(raw, findings, field == FormField.Name ? ImportFindings.NameTooLong : ImportFindings.TextTooLong, field, text, ("max", MaxOf(field)));
        foreach (var (column, text) in raw.More)
            CheckLength(raw, findings, raw.MorePlaces.GetValueOrDefault(column), text, Project.MaxTextLength);
        CheckLength(raw, findings, raw.Places.Amendment, raw.Heading.Amendment, Project.MaxTextLength);
        if (raw.Lines.Count > Project.MaxLines)
            Fail(raw, findings, ImportFindings.TooManyLines, FormField.Name, $"{raw.Lines.Count}", ("max", Project.MaxLines));
        if (raw.Head.Unit is { } unit)
            Fail(raw, findings, ImportFindings.AmountsNotInBaht, unit.At, unit.Text);
        foreach (var line in raw.Lines)
            CheckLine(raw, findings, line);
        CheckSums(raw, findings, raw.Budgets, raw.Head.Budget);
        CheckSums(raw, findings, raw.Ordinance, raw.Head.Ordinance);
    }

    /// <summary>Strategies, tactics and divisions that would be made for the row.</summary>
    public static void CheckReferences(RawProject raw, Findings findings, NumberedName? strategy, NumberedName? tactic, string? newDivision)
    {
        if (strategy is not null && int.Parse(strategy.Number, System.Globalization.CultureInfo.InvariantCulture) is < 1 or > Strategy.MaxNumber)
            Fail(raw, findings, ImportFindings.StrategyNumberInvalid, raw.Places.Strategy, strategy.Number, ("max", Strategy.MaxNumber));
        CheckLength(raw, findings, raw.Places.StrategyName, strategy?.Name, Strategy.MaxNameLength);
        CheckLength(raw, findings, raw.Places.Tactic, tactic?.Number, Tactic.MaxCodeLength);
        CheckLength(raw, findings, raw.Places.TacticName, tactic?.Name, Tactic.MaxNameLength);
        if (newDivision is { Length: > Division.MaxNameLength })
            Fail(raw, findings, ImportFindings.TextTooLong, FormField.Agency, newDivision, ("max", Division.MaxNameLength));
    }

    /// <summary>A file without rows for the parts of a project may not give it less than its parts have.</summary>
    public static void CheckParts(RawProject raw, Findings findings, ProjectDraft draft)
    {
        foreach (var (year, lines) in draft.Lines.SelectMany(l => l.Budgets).GroupBy(b => b.FiscalYear).Select(g => (g.Key, g.Sum(b => b.Amount ?? 0))))
            if (lines > (draft.Budgets.FirstOrDefault(b => b.FiscalYear == year)?.Amount ?? 0))
                Fail(raw, findings, ImportFindings.LinesExceedBudget, PlaceOf(raw, raw.Head.Budget, year), null, ("year", year), ("lines", lines));
    }

    public static void Fail(RawProject raw, Findings findings, string code, FormField field, string? value, params (string Name, object Value)[] args) =>
        Fail(raw, findings, code, raw.Head.Column(field) is { } column ? new CellPlace(raw.Row, column) : null, value, args);

    private static void Fail(RawProject raw, Findings findings, string code, CellPlace? place, string? value, params (string Name, object Value)[] args)
    {
        raw.HasErrors = true;
        findings.Error(code, raw.Sheet, place?.Row ?? raw.Row, place?.Column, value, args);
    }

    private static void CheckLength(RawProject raw, Findings findings, CellPlace? place, string? text, int max)
    {
        if (text?.Length > max)
            Fail(raw, findings, ImportFindings.TextTooLong, place, text, ("max", max));
    }

    private static void CheckLine(RawProject raw, Findings findings, ProjectLine line)
    {
        foreach (var text in new[] { line.Name, line.Objective, line.Target, line.Indicator, line.ExpectedResult, line.Agency })
            CheckLength(raw, findings, null, text, Project.MaxTextLength);
    }

    private static void CheckSums(RawProject raw, Findings findings, Dictionary<int, decimal?> sums, IReadOnlyDictionary<int, int> columns)
    {
        foreach (var (year, sum) in sums.Where(s => s.Value > Project.MaxAmount))
            Fail(raw, findings, ImportFindings.SumTooLarge, PlaceOf(raw, columns, year), $"{sum}", ("max", Project.MaxAmount));
    }

    private static CellPlace? PlaceOf(RawProject raw, IReadOnlyDictionary<int, int> columns, int year) =>
        columns.Where(c => c.Value == year).Select(c => new CellPlace(raw.Row, c.Key)).FirstOrDefault();

    private static int MaxOf(FormField field) => field == FormField.Name ? Project.MaxNameLength : Project.MaxTextLength;
}
