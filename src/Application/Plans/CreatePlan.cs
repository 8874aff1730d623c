using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>
/// Opens a draft of a five-year plan for a planning window, and with it the deadline to finish it. Without a title the official one
/// is given.
/// </summary>
[Requires(Capability.EditPlans)]
public sealed record CreatePlan(Guid PlanningWindowId, PlanFormat Format, string? Title, string? Vision) : ICommand<Guid>;

internal sealed class CreatePlanValidator : AbstractValidator<CreatePlan>
{
    public CreatePlanValidator()
    {
        RuleFor(c => c.PlanningWindowId).NotEmpty();
        RuleFor(c => c.Format).IsInEnum();
        RuleFor(c => c.Title).MaximumLength(Plan.MaxTitleLength);
        RuleFor(c => c.Vision).MaximumLength(Plan.MaxVisionLength);
    }
}

internal sealed class CreatePlanHandler(IWriteDb db, ICaller caller, DeadlineBook book, TimeProvider clock) : ICommandHandler<CreatePlan, Guid>
{
    public async Task<Result<Guid>> Handle(CreatePlan command, CancellationToken ct)
    {
        if (await db.Set<PlanningWindow>().SingleOrDefaultAsync(w => w.Id == command.PlanningWindowId, ct) is not { } window)
            return PlanErrors.WindowNotFound;
        var plan = Plan.Create(caller.OrganizationId, window, command.Format, command.Title, command.Vision, clock.GetUtcNow());
        var year = new DeadlineEvent(DeadlineAnchor.FiscalYear, new FiscalYear(plan.FirstYear).FirstDay);
        var opened = await book.RecordAsync(new(DeadlineSubject.Plan, db.Keep(plan), plan.Title), year, ct);
        return opened.Error is { } error ? error : plan.Id;
    }
}
