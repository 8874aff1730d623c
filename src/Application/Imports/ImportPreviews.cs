using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>The stored rows and findings of a preview.</summary>
internal static class ImportPreviews
{
    public static async Task ReplacePreviewAsync(this IWriteDb db, Import import, AnalysedImport analysis, CancellationToken ct)
    {
        db.Set<ImportRow>().RemoveRange(await db.Set<ImportRow>().Where(r => r.ImportId == import.Id).ToListAsync(ct));
        db.Set<ImportFinding>().RemoveRange(await db.Set<ImportFinding>().Where(f => f.ImportId == import.Id).ToListAsync(ct));
        var first = 1 + await LastNumberAsync(db, import.Id, ct);
        db.Set<ImportRow>().AddRange(analysis.Rows.Select((row, i) => RowOf(import, first + i, row)));
        db.Set<ImportFinding>().AddRange(analysis.Findings.Select((finding, i) => FindingOf(import, first + i, finding)));
    }

    /// <summary>Numbers go on after those of the preview that is replaced, so that no key is deleted and added in one save.</summary>
    private static async Task<int> LastNumberAsync(IWriteDb db, Guid importId, CancellationToken ct) => Math.Max(
        await db.Set<ImportRow>().Where(r => r.ImportId == importId).MaxAsync(r => (int?)r.Number, ct) ?? 0,
        await db.Set<ImportFinding>().Where(f => f.ImportId == importId).MaxAsync(f => (int?)f.Number, ct) ?? 0);

    private static ImportRow RowOf(Import import, int number, AnalysedRow row) => ImportRow.Of(
        import, number, row.Status, row.Sheet, row.Row, row.Name, row.ProjectId, ImportJson.Write(row.Data));

    private static ImportFinding FindingOf(Import import, int number, AnalysedFinding finding) => ImportFinding.Of(
        import, number, finding.Severity, finding.Code, (finding.Sheet, finding.Row, finding.Column), finding.Value,
        finding.Args is null ? null : ImportJson.Write(finding.Args));
}
