using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments;

/// <summary>Chooses the kind, the ground and the subject of an amendment that is being drafted.</summary>
[Requires(Capability.DraftAmendments)]
public sealed record ReviseAmendment(AmendmentRef Which, ActKind Kind, SpecialGround? Ground, string? Subject) : ICommand;

internal sealed class ReviseAmendmentValidator : AbstractValidator<ReviseAmendment>
{
    public ReviseAmendmentValidator()
    {
        RuleFor(c => c.Kind).Amends();
        RuleFor(c => c.Ground).IsInEnum();
        RuleFor(c => c.Subject).MaximumLength(Amendment.MaxSubjectLength);
    }
}

internal sealed class ReviseAmendmentHandler(AmendmentSteps amendments, TimeProvider clock) : ICommandHandler<ReviseAmendment>
{
    public async Task<Result> Handle(ReviseAmendment command, CancellationToken ct) =>
        (await amendments.FindAsync(command.Which, ct)).TryGet(out var amendment, out var error)
            ? amendment.Describe(command.Kind, command.Ground, command.Subject, clock.GetUtcNow())
            : error;
}
