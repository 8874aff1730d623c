using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>Marks the job that an import waits for as begun; the status that it then has says what is to be done. Sent by the worker.</summary>
[Job]
public sealed record BeginImportJob(Guid Id) : ICommand<ImportStatus>;

internal sealed class BeginImportJobHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<BeginImportJob, ImportStatus>
{
    public async Task<Result<ImportStatus>> Handle(BeginImportJob command, CancellationToken ct)
    {
        var import = await db.Set<Import>().SingleOrDefaultAsync(i => i.Id == command.Id, ct);
        if (import is null)
            return ImportErrors.NotFound;
        return import.BeginJob(clock.GetUtcNow()).Error is { } error ? error : import.Status;
    }
}
