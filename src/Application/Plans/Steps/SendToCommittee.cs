using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Compliance;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>Sends the draft to the development committee. Its content is frozen, and its hash is what the bodies agree to.</summary>
[Requires(Capability.SubmitPlans)]
public sealed record SendToCommittee(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class SendToCommitteeValidator : AbstractValidator<SendToCommittee>
{
    public SendToCommitteeValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class SendToCommitteeHandler(PlanSteps steps, FirstSubmissions submissions) : ICommandHandler<SendToCommittee>
{
    public async Task<Result> Handle(SendToCommittee command, CancellationToken ct)
    {
        var order = new StepOrder(command.Id, command.ExpectedVersion, StageAction.SendToCommittee) { Note = command.Note };
        return await steps.MoveAsync(order, ct) is { IsSuccess: false } refused
            ? refused
            : await submissions.RecordFirstSubmissionAsync(command.Id, command.Id, items: null, ct);
    }
}
