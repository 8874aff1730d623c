using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments.Steps;

/// <summary>Puts a correction, or a special case of ข้อ 22/2, straight before the executive.</summary>
[Requires(Capability.SubmitPlans)]
public sealed record SendAmendmentToExecutive(AmendmentRef Which, string? Note) : ICommand;

internal sealed class SendAmendmentToExecutiveValidator : AbstractValidator<SendAmendmentToExecutive>
{
    public SendAmendmentToExecutiveValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class SendAmendmentToExecutiveHandler(AmendmentSteps steps) : ICommandHandler<SendAmendmentToExecutive>
{
    public Task<Result> Handle(SendAmendmentToExecutive command, CancellationToken ct) =>
        steps.MoveAsync(command.Which, StageAction.SendToExecutive, command.Note, ct);
}
