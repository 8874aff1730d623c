using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RoundDocuments;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>Gives a bundle up that cannot be made, and says why. Sent by the worker: whoever ordered it may have lost the office since.</summary>
[Job]
public sealed record AbandonRoundBundle(Guid Id, string Code) : ICommand;

internal sealed class AbandonRoundBundleHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<AbandonRoundBundle>
{
    public async Task<Result> Handle(AbandonRoundBundle command, CancellationToken ct) =>
        await db.Set<RoundBundle>().SingleOrDefaultAsync(b => b.Id == command.Id, ct) is { } bundle
            ? bundle.Abandon(command.Code, clock.GetUtcNow())
            : RoundDocumentErrors.BundleNotFound;
}
