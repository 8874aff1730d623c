using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>
/// Nothing is written that the preview did not show: what somebody changed in the plan after it is neither overwritten nor made
/// again, until a person has seen the new differences.
/// </summary>
internal static class PreviewCheck
{
    /// <summary>Why a preview no longer holds, by the times of its projects. It is quick, and the writing job looks again.</summary>
    public static async Task<Error?> OvertakenAsync(this IWriteDb db, Import import, CancellationToken ct)
    {
        if (import.Status != ImportStatus.Ready)
            return null;
        var names = await db.Set<ImportRow>().Where(r => r.ImportId == import.Id && (r.Status == ImportRowStatus.Changed || r.Status == ImportRowStatus.Unchanged))
            .Where(r => !db.Set<Project>().Any(p => p.Id == r.ProjectId && p.UpdatedAt <= import.UpdatedAt))
            .OrderBy(r => r.Number).Select(r => r.Name).ToListAsync(ct);
        return names.Count > 0 ? ImportErrors.PlanChanged(names) : null;
    }

    /// <summary>Puts an analysis in the place of the preview, and says why it may not be written as it is.</summary>
    public static async Task<Error?> RenewPreviewAsync(this IWriteDb db, Import import, AnalysedImport analysis, CancellationToken ct)
    {
        var refusal = ImportRules.Refusal(analysis.Summary.Counts, import.Mode!.Value) ?? await db.OvertakenAsync(import, analysis, ct);
        await db.ReplacePreviewAsync(import, analysis, ct);
        return refusal;
    }

    /// <summary>Why an analysis is not what its preview showed, row by row.</summary>
    private static async Task<Error?> OvertakenAsync(this IWriteDb db, Import import, AnalysedImport analysis, CancellationToken ct)
    {
        var shown = (await db.Set<ImportRow>().AsNoTracking().Where(r => r.ImportId == import.Id && r.Row != null).ToListAsync(ct))
            .ToDictionary(r => (r.Sheet, r.Row));
        var names = analysis.Rows.Where(r => r.Status is ImportRowStatus.New or ImportRowStatus.Changed && !IsShown(r, shown.GetValueOrDefault((r.Sheet, r.Row))))
            .Select(r => r.Name).ToList();
        return names.Count > 0 ? ImportErrors.PlanChanged(names) : null;
    }

    private static bool IsShown(AnalysedRow row, ImportRow? shown) =>
        shown?.Status == row.Status && shown.ProjectId == row.ProjectId
        && (ImportJson.Read<ImportRowData>(shown.Data)?.Changes ?? []).SequenceEqual(row.Data.Changes);
}
