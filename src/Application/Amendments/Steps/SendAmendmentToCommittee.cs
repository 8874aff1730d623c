using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments.Steps;

/// <summary>Sends the items to the development committee. They are frozen, and their hash is what the bodies agree to.</summary>
[Requires(Capability.SubmitPlans)]
public sealed record SendAmendmentToCommittee(AmendmentRef Which, string? Note) : ICommand;

internal sealed class SendAmendmentToCommitteeValidator : AbstractValidator<SendAmendmentToCommittee>
{
    public SendAmendmentToCommitteeValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class SendAmendmentToCommitteeHandler(AmendmentSteps steps, FirstSubmissions submissions) : ICommandHandler<SendAmendmentToCommittee>
{
    public async Task<Result> Handle(SendAmendmentToCommittee command, CancellationToken ct)
    {
        if (!(await steps.TakeAsync(command.Which, StageAction.SendToCommittee, command.Note, null, ct)).TryGet(out var amendment, out var error))
            return error;
        await submissions.RecordFirstDraftsAsync(amendment.PlanId, amendment, amendment.Drafts, ct);
        return Result.Success;
    }
}
