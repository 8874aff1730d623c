using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>Keeps the yearly review of a plan in force (ข้อ 18): for which fiscal year, when, with what outcome.</summary>
[Requires(Capability.SubmitPlans)]
public sealed record ReviewPlan(Guid Id, uint? ExpectedVersion, int FiscalYear, DateOnly Date, string? Note) : ICommand;

internal sealed class ReviewPlanValidator : AbstractValidator<ReviewPlan>
{
    public ReviewPlanValidator()
    {
        RuleFor(c => c.Date).NotEmpty();
        RuleFor(c => c.Note).NotEmpty().Note();
    }
}

internal sealed class ReviewPlanHandler(PlanSteps steps) : ICommandHandler<ReviewPlan>
{
    public Task<Result> Handle(ReviewPlan command, CancellationToken ct) => steps.MoveAsync(
        new(command.Id, command.ExpectedVersion, StageAction.Review) { FiscalYear = command.FiscalYear, Date = command.Date, Note = command.Note }, ct);
}
