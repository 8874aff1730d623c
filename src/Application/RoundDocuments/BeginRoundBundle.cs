using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RoundDocuments;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>Wakes the worker that makes bundles. The database holds the queue; this only saves it the wait.</summary>
public interface IRoundBundleJobs
{
    void Wake();
}

/// <summary>Marks the next piece of a bundle as begun, so that one that takes the process down does not come round for ever. Sent by the worker.</summary>
[Job]
public sealed record BeginRoundBundle(Guid Id) : ICommand<RoundBundleStatus>;

internal sealed class BeginRoundBundleHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<BeginRoundBundle, RoundBundleStatus>
{
    public async Task<Result<RoundBundleStatus>> Handle(BeginRoundBundle command, CancellationToken ct)
    {
        if (await db.Set<RoundBundle>().SingleOrDefaultAsync(b => b.Id == command.Id, ct) is not { } bundle)
            return RoundDocumentErrors.BundleNotFound;
        return bundle.BeginPiece(clock.GetUtcNow()).Error is { } error ? error : bundle.Status;
    }
}
