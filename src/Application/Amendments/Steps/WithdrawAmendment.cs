using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments.Steps;

/// <summary>Gives an amendment up before it was announced, with the reason. It stays readable.</summary>
[Requires(Capability.SubmitPlans)]
public sealed record WithdrawAmendment(AmendmentRef Which, string? Note) : ICommand;

internal sealed class WithdrawAmendmentValidator : AbstractValidator<WithdrawAmendment>
{
    public WithdrawAmendmentValidator() => RuleFor(c => c.Note).NotEmpty().Note();
}

internal sealed class WithdrawAmendmentHandler(AmendmentSteps steps) : ICommandHandler<WithdrawAmendment>
{
    public Task<Result> Handle(WithdrawAmendment command, CancellationToken ct) =>
        steps.MoveAsync(command.Which, StageAction.Withdraw, command.Note, ct);
}
