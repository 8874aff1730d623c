using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>The plan becomes the frame of budgets (ข้อ 25).</summary>
[Requires(Capability.PostPlans)]
public sealed record EnterForce(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class EnterForceValidator : AbstractValidator<EnterForce>
{
    public EnterForceValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class EnterForceHandler(PlanSteps steps) : ICommandHandler<EnterForce>
{
    public Task<Result> Handle(EnterForce command, CancellationToken ct) =>
        steps.MoveAsync(new(command.Id, command.ExpectedVersion, StageAction.EnterForce) { Note = command.Note }, ct);
}
