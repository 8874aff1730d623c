using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>Sends a plan back to drafting, with the reason.</summary>
[Requires(Capability.ReturnPlans)]
public sealed record ReturnToDrafting(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class ReturnToDraftingValidator : AbstractValidator<ReturnToDrafting>
{
    public ReturnToDraftingValidator() => RuleFor(c => c.Note).NotEmpty().Note();
}

internal sealed class ReturnToDraftingHandler(PlanSteps steps) : ICommandHandler<ReturnToDrafting>
{
    public Task<Result> Handle(ReturnToDrafting command, CancellationToken ct) =>
        steps.MoveAsync(new(command.Id, command.ExpectedVersion, StageAction.ReturnToDrafting) { Note = command.Note }, ct);
}
