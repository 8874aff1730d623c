using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments.Steps;

/// <summary>Sends an amendment back to drafting, with the reason.</summary>
[Requires(Capability.ReturnPlans)]
public sealed record ReturnAmendment(AmendmentRef Which, string? Note) : ICommand;

internal sealed class ReturnAmendmentValidator : AbstractValidator<ReturnAmendment>
{
    public ReturnAmendmentValidator() => RuleFor(c => c.Note).NotEmpty().Note();
}

internal sealed class ReturnAmendmentHandler(AmendmentSteps steps) : ICommandHandler<ReturnAmendment>
{
    public Task<Result> Handle(ReturnAmendment command, CancellationToken ct) =>
        steps.MoveAsync(command.Which, StageAction.ReturnToDrafting, command.Note, ct);
}
