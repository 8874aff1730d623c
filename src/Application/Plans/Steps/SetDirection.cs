using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>Enters that the development committee, with community and agencies, set the direction (ข้อ 17(1)).</summary>
[Requires(Capability.RecordResolutions)]
public sealed record SetDirection(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class SetDirectionValidator : AbstractValidator<SetDirection>
{
    public SetDirectionValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class SetDirectionHandler(PlanSteps steps) : ICommandHandler<SetDirection>
{
    public Task<Result> Handle(SetDirection command, CancellationToken ct) =>
        steps.MoveAsync(new(command.Id, command.ExpectedVersion, StageAction.SetDirection) { Note = command.Note }, ct);
}
