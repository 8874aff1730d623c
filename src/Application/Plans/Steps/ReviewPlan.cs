using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Deadlines;
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

internal sealed class ReviewPlanHandler(PlanSteps steps, DeadlineBook book, TimeProvider clock) : ICommandHandler<ReviewPlan>
{
    public async Task<Result> Handle(ReviewPlan command, CancellationToken ct)
    {
        var order = new StepOrder(command.Id, command.ExpectedVersion, StageAction.Review)
        {
            FiscalYear = command.FiscalYear,
            Date = command.Date,
            Note = command.Note,
        };
        return (await steps.TakeAsync(order, ct)).TryGet(out var plan, out var error)
            ? await book.AwaitReviewAsync(plan, clock.TodayInThailand(), ct)
            : error;
    }
}
