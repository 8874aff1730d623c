using LocalPlan.Application.Forms;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Reads a file against a plan: a pure function of file, decisions and plan.</summary>
internal sealed class ImportAnalyst(IWorkbookReader reader) : IImportAnalyst
{
    public Result<AnalysedImport> Analyse(ImportSource source, ImportTarget target, IProgress<int> progress, CancellationToken ct)
    {
        progress.Report(1);
        if (!reader.Read(source.FileName, source.Content, ct).TryGet(out var workbook, out var error))
            return error;
        progress.Report(30);
        var (findings, labels) = (new Findings(), new AmendmentLabels(target.Projects));
        var sheets = workbook.Sheets.Select((sheet, i) =>
        {
            ct.ThrowIfCancellationRequested();
            progress.Report(30 + (40 * i / workbook.Sheets.Count));
            return AnalysedSheet.Of(sheet, target.Period, labels, findings);
        }).ToList();
        if (sheets.TrueForAll(s => !s.IsForm && s.Published is null))
            return workbook.Sheets.Any(IsSummary) ? FileErrors.SummaryOnly : FileErrors.NoForms;
        var rows = new RowBuilder(target, source.Decisions, findings, progress);
        var found = rows.Build([.. sheets.SelectMany(s => s.Projects.Select(p => (p, s.Hint)))]);
        IReadOnlyList<AnalysedRow> analysed = [.. found, .. sheets.Exists(s => s.IsForm) ? rows.Missing() : []];
        var published = new PublishedCheck(target, findings).Compare(sheets, rows.Entries);
        progress.Report(90);
        var summary = SummaryBuilder.Of(target.Period, sheets, analysed, rows.Questions, findings) with { Published = published };
        return new AnalysedImport(summary, analysed, findings.All());
    }

    /// <summary>Whether a table has the columns of the exported ผ.01.</summary>
    private static bool IsSummary(Sheet sheet) => sheet is { IsTable: true, Rows: [{ } names, ..] } && names.Cells.Values.Select(c => c.Text).ToHashSet() is var columns
        && columns.Contains(FormColumns.ProjectYears) && columns.Contains(FormColumns.BudgetTotal);
}

/// <summary>A sheet and what was found in it.</summary>
internal sealed record AnalysedSheet(
    Sheet Sheet, bool IsForm, IReadOnlyList<RawProject> Projects, int ContinuationRows, SheetNameHint? Hint, IReadOnlyList<SheetTotals> Totals,
    IReadOnlyList<PublishedLine>? Published = null)
{
    public static AnalysedSheet Of(Sheet sheet, PlanPeriod period, AmendmentLabels labels, Findings findings)
    {
        if (sheet.IsTable && new TableAnalysis(sheet, period, labels, findings) is { IsForm: true } table)
        {
            table.Walk();
            return new(sheet, true, table.Projects, table.ContinuationRows, null, table.Totals);
        }
        var form = new SheetAnalysis(sheet, period, labels, findings).Walk();
        return new(sheet, form.IsForm, form.Projects, form.ContinuationRows, form.Hint, form.Totals)
        {
            Published = form.IsForm ? null : new PublishedReader(sheet, period).Read(),
        };
    }
}
