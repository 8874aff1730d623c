using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments.Steps;

/// <summary>Enters that the council of an SAO agreed to this version.</summary>
[Requires(Capability.RecordResolutions)]
public sealed record AgreeToAmendmentInCouncil(AmendmentRef Which, string? Note) : ICommand;

internal sealed class AgreeToAmendmentInCouncilValidator : AbstractValidator<AgreeToAmendmentInCouncil>
{
    public AgreeToAmendmentInCouncilValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class AgreeToAmendmentInCouncilHandler(AmendmentSteps steps) : ICommandHandler<AgreeToAmendmentInCouncil>
{
    public Task<Result> Handle(AgreeToAmendmentInCouncil command, CancellationToken ct) =>
        steps.MoveAsync(command.Which, StageAction.CouncilAgrees, command.Note, ct);
}
