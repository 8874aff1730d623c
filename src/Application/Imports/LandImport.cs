using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Compliance;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Application.Imports;

/// <summary>
/// Writes the rows of an import into the plan, in the one transaction that also marks the import as committed: a process that
/// dies on the way leaves nothing. Sent by the worker.
/// </summary>
[Requires(Capability.ImportProjects)]
public sealed record LandImport(Guid Id) : ICommand;

internal sealed class LandImportHandler(IWriteDb db, IImportAnalyst analyst, IImportProgress progress, PlanRules rules, TimeProvider clock)
    : ICommandHandler<LandImport>
{
    public async Task<Result> Handle(LandImport command, CancellationToken ct)
    {
        if (!(await db.HoldImportAsync(command.Id, ct)).TryGet(out var loaded, out var error))
            return error;
        var (import, now) = (loaded.Import, clock.GetUtcNow());
        if (loaded.Plan.Frozen is not null)
            return import.ReturnCommit(ImportErrors.PlanFrozen.Code, null, now);
        var tell = progress.For(import.OrganizationId, import.Id);
        if (!analyst.Analyse(loaded.Source, loaded.Target, tell, ct).TryGet(out var analysis, out error))
            return import.ReturnCommit(error.Code, ImportJson.Write(error.Args), now);
        if (await db.RenewPreviewAsync(import, analysis, ct) is { } refusal)
            return import.ReturnCommit(refusal.Code, ImportJson.Write(refusal.Args), now, ImportJson.Write(analysis.Summary));
        var landing = new ImportLanding(db, loaded, (await rules.OfPlanAsync(import.PlanId, ct)).Checks, now);
        var faults = landing.Take(analysis.Rows);
        landing.Remember(analysis.Summary.Decisions);
        return faults.Count > 0 ? Error.All(faults) : import.LandCommit(ImportJson.Write(analysis.Summary), now);
    }
}
