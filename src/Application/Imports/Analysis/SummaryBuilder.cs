using System.Globalization;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Counts and sums of an analysis, for the preview.</summary>
internal static class SummaryBuilder
{
    private const int SummaryHeadRows = 30;

    public static ImportSummary Of(
        PlanPeriod period, IReadOnlyList<AnalysedSheet> sheets, IReadOnlyList<AnalysedRow> rows,
        IReadOnlyList<ImportQuestion> questions, Findings findings)
    {
        int Count(ImportRowStatus status) => rows.Count(r => r.Status == status);
        var projects = sheets.SelectMany(s => s.Projects).ToList();
        return new ImportSummary
        {
            Counts = new ImportCounts
            {
                Projects = projects.Count,
                ContinuationRows = sheets.Sum(s => s.ContinuationRows),
                Errors = Count(ImportRowStatus.Error),
                Guesses = findings.GuessCount,
                New = Count(ImportRowStatus.New),
                Changed = Count(ImportRowStatus.Changed),
                Unchanged = Count(ImportRowStatus.Unchanged),
                Missing = Count(ImportRowStatus.Missing),
                Undecided = questions.Count(q => !q.Decided),
            },
            Sheets = [.. sheets.Select(s => SheetOf(period, s))],
            Totals = Years(period, projects),
            Taken = Years(period, projects.FindAll(p => !p.HasErrors)),
            Left = Years(period, projects.FindAll(p => p.HasErrors)),
            Decisions = questions,
        };
    }

    private static ImportSheet SheetOf(PlanPeriod period, AnalysedSheet sheet)
    {
        var first = sheet.Projects.Count > 0 ? sheet.Projects[0] : null;
        var totals = sheet.Totals.Select(t => new PrintedTotals(t.Row, [.. t.Computed.OrderBy(c => c.Key)
            .Select(c => new PrintedYear(c.Key, t.Printed.GetValueOrDefault(c.Key), c.Value))])).ToList();
        return new ImportSheet
        {
            Name = sheet.Sheet.Name,
            Recognised = sheet.IsForm,
            ReasonCode = ReasonOf(sheet),
            Form = first?.Form,
            Strategy = Text(first?.Heading.StrategyNumber, first?.Heading.StrategyName),
            Tactic = Text(first?.Heading.TacticCode ?? (object?)first?.Heading.TacticNumber, first?.Heading.TacticName) ?? sheet.Hint?.TacticCode,
            PlanClass = first?[FormField.PlanClass] ?? first?.Heading.PlanClass ?? sheet.Hint?.PlanClass,
            Projects = sheet.Projects.Count,
            ContinuationRows = sheet.ContinuationRows,
            Years = Years(period, sheet.Projects),
            PrintedTotals = totals,
            Reconciles = totals.Count == 0 ? null : totals.TrueForAll(t => t.Years.All(y => y.Difference == 0)),
        };
    }

    private static string? Text(object? number, string? name) => number is null && name is null ? null : string.Create(CultureInfo.InvariantCulture, $"{number} {name}").Trim();

    private static string? ReasonOf(AnalysedSheet sheet) =>
        sheet.IsForm ? null
        : sheet.Sheet.Rows.Count == 0 ? ImportFindings.SheetEmpty
        : sheet.Published is not null || sheet.Sheet.Rows.Take(SummaryHeadRows).SelectMany(r => r.Cells.Values).Any(c => HeadWords.Squash(c.Text) is "จำนวนโครงการ" or "บัญชีสรุปโครงการพัฒนา")
            ? ImportFindings.SheetIsSummary
            : ImportFindings.SheetNotAForm;

    private static IReadOnlyList<ImportYear> Years(PlanPeriod period, IReadOnlyList<RawProject> projects) =>
    [
        .. period.Years.Select(y => new ImportYear(
            y, projects.Count(p => p.CountedYears.Contains(y)), projects.Sum(p => p.Budgets.GetValueOrDefault(y) ?? 0))),
    ];
}
