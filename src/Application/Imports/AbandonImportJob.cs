using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>Gives a job up that cannot be carried out, and says why: an analysis ends as failed, a commit goes back to the preview.</summary>
[Requires(Capability.ImportProjects)]
public sealed record AbandonImportJob(Guid Id, string Code) : ICommand;

internal sealed class AbandonImportJobHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<AbandonImportJob>
{
    public async Task<Result> Handle(AbandonImportJob command, CancellationToken ct)
    {
        var import = await db.Set<Import>().SingleOrDefaultAsync(i => i.Id == command.Id, ct);
        return import?.Status switch
        {
            null => ImportErrors.NotFound,
            ImportStatus.Committing => import.ReturnCommit(command.Code, null, clock.GetUtcNow()),
            ImportStatus.Queued or ImportStatus.Analysing => import.AbandonAnalysis(command.Code, clock.GetUtcNow()),
            _ => Result.Success,
        };
    }
}
