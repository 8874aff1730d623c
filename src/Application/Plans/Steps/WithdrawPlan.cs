using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>Gives a plan up before it was announced, with the reason. It stays readable, and nothing is due for it any more.</summary>
[Requires(Capability.SubmitPlans)]
public sealed record WithdrawPlan(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class WithdrawPlanValidator : AbstractValidator<WithdrawPlan>
{
    public WithdrawPlanValidator() => RuleFor(c => c.Note).NotEmpty().Note();
}

internal sealed class WithdrawPlanHandler(PlanSteps steps, DeadlineBook book) : ICommandHandler<WithdrawPlan>
{
    public async Task<Result> Handle(WithdrawPlan command, CancellationToken ct)
    {
        var order = new StepOrder(command.Id, command.ExpectedVersion, StageAction.Withdraw) { Note = command.Note };
        if (!(await steps.TakeAsync(order, ct)).TryGet(out var plan, out var error))
            return error;
        await book.DropAsync(DeadlineSubject.Plan, plan.Id, ct);
        return Result.Success;
    }
}
