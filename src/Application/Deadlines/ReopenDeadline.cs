using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Deadlines;

/// <summary>Takes a completion back that was entered by mistake.</summary>
[Requires(Capability.EditDeadlines)]
public sealed record ReopenDeadline(Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class ReopenDeadlineHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<ReopenDeadline>
{
    public Task<Result> Handle(ReopenDeadline command, CancellationToken ct) =>
        db.ByHandAsync(command.Id, command.ExpectedVersion, ct)
            .Then(d => d.Reopen(clock.GetUtcNow()));
}
