using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>Enters that everyone concerned was told and the public page is open (ข้อ 24).</summary>
[Requires(Capability.PostPlans)]
public sealed record PostPlan(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class PostPlanValidator : AbstractValidator<PostPlan>
{
    public PostPlanValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class PostPlanHandler(PlanSteps steps) : ICommandHandler<PostPlan>
{
    public Task<Result> Handle(PostPlan command, CancellationToken ct) =>
        steps.MoveAsync(new(command.Id, command.ExpectedVersion, StageAction.Post) { Note = command.Note }, ct);
}
