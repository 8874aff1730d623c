using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments.Steps;

/// <summary>Enters that everyone concerned was told and the public page is open (ข้อ 24).</summary>
[Requires(Capability.PostPlans)]
public sealed record PostAmendment(AmendmentRef Which, string? Note) : ICommand;

internal sealed class PostAmendmentValidator : AbstractValidator<PostAmendment>
{
    public PostAmendmentValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class PostAmendmentHandler(AmendmentSteps steps) : ICommandHandler<PostAmendment>
{
    public Task<Result> Handle(PostAmendment command, CancellationToken ct) =>
        steps.MoveAsync(command.Which, StageAction.Post, command.Note, ct);
}
