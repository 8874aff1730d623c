using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Deadlines;

/// <summary>Says that what a deadline asks for was done, and when. A posting cannot end before its full days are over.</summary>
[Requires(Capability.EditDeadlines)]
public sealed record CompleteDeadline(Guid Id, uint? ExpectedVersion, DateOnly DoneOn) : ICommand;

internal sealed class CompleteDeadlineHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<CompleteDeadline>
{
    public Task<Result> Handle(CompleteDeadline command, CancellationToken ct) =>
        db.ByHandAsync(command.Id, command.ExpectedVersion, ct)
            .Then(d => d.Complete(command.DoneOn, clock.TodayInThailand(), clock.GetUtcNow()));
}
