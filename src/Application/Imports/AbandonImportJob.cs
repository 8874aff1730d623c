using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>
/// Gives a job up that cannot be carried out, and says why: an analysis ends as failed, a commit goes back to the preview. That
/// is the job's own to do: whoever started it may have lost the office since.
/// </summary>
[Job]
public sealed record AbandonImportJob(Guid Id, Error Reason) : ICommand;

internal sealed class AbandonImportJobHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<AbandonImportJob>
{
    public async Task<Result> Handle(AbandonImportJob command, CancellationToken ct)
    {
        var import = await db.Set<Import>().SingleOrDefaultAsync(i => i.Id == command.Id, ct);
        if (import is null)
            return ImportErrors.NotFound;
        return import.IsOpen ? import.GiveUp(command.Reason.Code, ImportJson.Write(command.Reason.Args), clock.GetUtcNow()) : Result.Success;
    }
}
