using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>The support committee starts drafting (ข้อ 17(2)).</summary>
[Requires(Capability.SubmitPlans)]
public sealed record StartDrafting(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class StartDraftingValidator : AbstractValidator<StartDrafting>
{
    public StartDraftingValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class StartDraftingHandler(PlanSteps steps) : ICommandHandler<StartDrafting>
{
    public Task<Result> Handle(StartDrafting command, CancellationToken ct) =>
        steps.MoveAsync(new(command.Id, command.ExpectedVersion, StageAction.StartDrafting) { Note = command.Note }, ct);
}
