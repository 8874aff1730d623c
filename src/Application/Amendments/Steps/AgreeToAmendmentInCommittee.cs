using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments.Steps;

/// <summary>Enters that the development committee, and for additions the community, agreed to this version.</summary>
[Requires(Capability.RecordResolutions)]
public sealed record AgreeToAmendmentInCommittee(AmendmentRef Which, string? Note) : ICommand;

internal sealed class AgreeToAmendmentInCommitteeValidator : AbstractValidator<AgreeToAmendmentInCommittee>
{
    public AgreeToAmendmentInCommitteeValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class AgreeToAmendmentInCommitteeHandler(AmendmentSteps steps) : ICommandHandler<AgreeToAmendmentInCommittee>
{
    public Task<Result> Handle(AgreeToAmendmentInCommittee command, CancellationToken ct) =>
        steps.MoveAsync(command.Which, StageAction.CommitteeAgrees, command.Note, ct);
}
