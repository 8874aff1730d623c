using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>Enters that the development committee agreed to exactly the version that was sent to it (ข้อ 17(3)).</summary>
[Requires(Capability.RecordResolutions)]
public sealed record AgreeInCommittee(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class AgreeInCommitteeValidator : AbstractValidator<AgreeInCommittee>
{
    public AgreeInCommitteeValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class AgreeInCommitteeHandler(PlanSteps steps) : ICommandHandler<AgreeInCommittee>
{
    public Task<Result> Handle(AgreeInCommittee command, CancellationToken ct) =>
        steps.MoveAsync(new(command.Id, command.ExpectedVersion, StageAction.CommitteeAgrees) { Note = command.Note }, ct);
}
