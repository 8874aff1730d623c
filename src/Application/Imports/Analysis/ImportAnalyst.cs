using LocalPlan.Application.Imports.Reading;
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
        var findings = new Findings();
        var sheets = workbook.Sheets.Select((sheet, i) =>
        {
            ct.ThrowIfCancellationRequested();
            progress.Report(30 + (40 * i / workbook.Sheets.Count));
            return AnalysedSheet.Of(sheet, findings);
        }).ToList();
        if (sheets.TrueForAll(s => !s.IsForm))
            return FileErrors.NoForms;
        var rows = new RowBuilder(target, source.Decisions, findings);
        var analysed = sheets.SelectMany(s => s.Projects.Select(p => rows.Build(p, s.Hint))).ToList();
        analysed.AddRange(rows.Missing());
        progress.Report(90);
        return new AnalysedImport(SummaryBuilder.Of(target.Period, sheets, analysed, rows.Questions, findings), analysed, findings.All);
    }
}

/// <summary>A sheet and what was found in it.</summary>
internal sealed record AnalysedSheet(
    Sheet Sheet, bool IsForm, IReadOnlyList<RawProject> Projects, int ContinuationRows, SheetNameHint? Hint,
    IReadOnlyList<(int Row, IReadOnlyDictionary<int, decimal?> Printed, IReadOnlyDictionary<int, decimal> Computed)> Totals)
{
    public static AnalysedSheet Of(Sheet sheet, Findings findings)
    {
        if (sheet.IsTable)
        {
            var table = new TableAnalysis(sheet, findings).Walk();
            return new(sheet, table.IsForm, table.Projects, table.ContinuationRows, null, []);
        }
        var form = new SheetAnalysis(sheet, findings).Walk();
        return new(sheet, form.IsForm, form.Projects, form.ContinuationRows, form.Hint, form.Totals);
    }
}
