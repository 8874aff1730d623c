using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>Closes a plan whose window has ended.</summary>
[Requires(Capability.SubmitPlans)]
public sealed record ClosePlan(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class ClosePlanValidator : AbstractValidator<ClosePlan>
{
    public ClosePlanValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class ClosePlanHandler(PlanSteps steps) : ICommandHandler<ClosePlan>
{
    public Task<Result> Handle(ClosePlan command, CancellationToken ct) =>
        steps.MoveAsync(new(command.Id, command.ExpectedVersion, StageAction.Close) { Note = command.Note }, ct);
}
