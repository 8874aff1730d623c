using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>Enters that the council of an SAO agreed to exactly that version.</summary>
[Requires(Capability.RecordResolutions)]
public sealed record AgreeInCouncil(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class AgreeInCouncilValidator : AbstractValidator<AgreeInCouncil>
{
    public AgreeInCouncilValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class AgreeInCouncilHandler(PlanSteps steps) : ICommandHandler<AgreeInCouncil>
{
    public Task<Result> Handle(AgreeInCouncil command, CancellationToken ct) =>
        steps.MoveAsync(new(command.Id, command.ExpectedVersion, StageAction.CouncilAgrees) { Note = command.Note }, ct);
}
