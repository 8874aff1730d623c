using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>The plan becomes the frame of budgets (ข้อ 25), and is reviewed every year from then on.</summary>
[Requires(Capability.PostPlans)]
public sealed record EnterForce(Guid Id, uint? ExpectedVersion, string? Note) : ICommand;

internal sealed class EnterForceValidator : AbstractValidator<EnterForce>
{
    public EnterForceValidator() => RuleFor(c => c.Note).Note();
}

internal sealed class EnterForceHandler(PlanSteps steps, DeadlineBook book, TimeProvider clock) : ICommandHandler<EnterForce>
{
    public async Task<Result> Handle(EnterForce command, CancellationToken ct)
    {
        var order = new StepOrder(command.Id, command.ExpectedVersion, StageAction.EnterForce) { Note = command.Note };
        return (await steps.TakeAsync(order, ct)).TryGet(out var plan, out var error)
            ? await book.AwaitReviewAsync(plan, clock.TodayInThailand(), ct)
            : error;
    }
}
