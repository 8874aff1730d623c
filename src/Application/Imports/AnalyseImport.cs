using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Imports;

/// <summary>Reads the file against the plan and keeps the preview, or the reason why the file is refused. Sent by the worker.</summary>
[Requires(Capability.ImportProjects)]
public sealed record AnalyseImport(Guid Id) : ICommand;

internal sealed class AnalyseImportHandler(IWriteDb db, IImportAnalyst analyst, IImportProgress progress, TimeProvider clock)
    : ICommandHandler<AnalyseImport>
{
    public async Task<Result> Handle(AnalyseImport command, CancellationToken ct)
    {
        if (!(await db.LoadImportAsync(command.Id, ct)).TryGet(out var loaded, out var error))
            return error;
        var import = loaded.Import;
        var analysed = analyst.Analyse(loaded.Source, loaded.Target, progress.For(import.OrganizationId, import.Id), ct);
        if (!analysed.TryGet(out var analysis, out error))
            return import.RefuseFile(error.Code, ImportJson.Write(error.Args), clock.GetUtcNow());
        await db.ReplacePreviewAsync(import, analysis, ct);
        return import.FinishAnalysis(ImportJson.Write(analysis.Summary), clock.GetUtcNow());
    }
}
