using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Application.Plans;

/// <summary>Changes the title and vision of a draft plan.</summary>
[Requires(Capability.EditPlans)]
public sealed record RevisePlan(Guid Id, uint? ExpectedVersion, string Title, string? Vision) : ICommand;

internal sealed class RevisePlanValidator : AbstractValidator<RevisePlan>
{
    public RevisePlanValidator()
    {
        RuleFor(c => c.Title).NotEmpty().MaximumLength(Plan.MaxTitleLength);
        RuleFor(c => c.Vision).MaximumLength(Plan.MaxVisionLength);
    }
}

internal sealed class RevisePlanHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<RevisePlan>
{
    public Task<Result> Handle(RevisePlan command, CancellationToken ct) =>
        db.Set<Plan>().FetchAsync(command.Id, command.ExpectedVersion, PlanErrors.NotFound, ct)
            .Then(plan => plan.Describe(command.Title, command.Vision, clock.GetUtcNow()));
}
