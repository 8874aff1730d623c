using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Imports;

/// <summary>Puts an import that was not committed away; the plan stays as it is.</summary>
[Requires(Capability.ImportProjects)]
public sealed record DiscardImport(Guid PlanId, Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class DiscardImportHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<DiscardImport>
{
    public async Task<Result> Handle(DiscardImport command, CancellationToken ct)
    {
        var found = await db.ImportAsync(command.PlanId, command.Id, command.ExpectedVersion, ct);
        return found.TryGet(out var import, out var error) ? import.DiscardFile(clock.GetUtcNow()) : error;
    }
}
