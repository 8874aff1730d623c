using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;

namespace LocalPlan.Application.Handbooks;

/// <summary>Gives a handbook another title from its next version on; those published keep theirs.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record ReviseHandbook(Guid Id, uint? ExpectedVersion, string Title) : ICommand;

internal sealed class ReviseHandbookValidator : AbstractValidator<ReviseHandbook>
{
    public ReviseHandbookValidator() => RuleFor(c => c.Title).NotEmpty().MaximumLength(Handbook.MaxTitleLength);
}

internal sealed class ReviseHandbookHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<ReviseHandbook>
{
    public Task<Result> Handle(ReviseHandbook command, CancellationToken ct) =>
        db.OwnHandbookAsync(caller, command.Id, command.ExpectedVersion, ct).Then(h => h.Rename(command.Title, clock.GetUtcNow()));
}
