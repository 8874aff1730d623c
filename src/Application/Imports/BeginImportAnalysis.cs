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
