using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>Marks an import as being analysed. Sent by the worker.</summary>
[Requires(Capability.ImportProjects)]
public sealed record BeginImportAnalysis(Guid Id) : ICommand;

internal sealed class BeginImportAnalysisHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<BeginImportAnalysis>
{
    public async Task<Result> Handle(BeginImportAnalysis command, CancellationToken ct)
    {
        var import = await db.Set<Import>().SingleOrDefaultAsync(i => i.Id == command.Id, ct);
        return import is null ? ImportErrors.NotFound : import.BeginAnalysis(clock.GetUtcNow());
    }
}

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
