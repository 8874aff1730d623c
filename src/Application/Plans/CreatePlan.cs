using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Deadlines;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
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

internal sealed class CreatePlanHandler(IWriteDb db, ICaller caller, RuleBook rules, PlanActor actor, DeadlineBook book, TimeProvider clock)
    : ICommandHandler<CreatePlan, Guid>
{
    public async Task<Result<Guid>> Handle(CreatePlan command, CancellationToken ct)
    {
        if (await db.Set<PlanningWindow>().SingleOrDefaultAsync(w => w.Id == command.PlanningWindowId, ct) is not { } window)
            return PlanErrors.WindowNotFound;
        var inForce = await rules.InForceOnAsync(clock.TodayInThailand(), ct);
        var kind = await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.Kind).SingleAsync(ct);
        var opening = new PlanOpening(caller.OrganizationId, kind, window, inForce.Id, command.Format, command.Title, command.Vision);
        var plan = Plan.Create(opening, new StepRecord(await actor.OfCallerAsync(ct), clock.GetUtcNow()));
        db.Keep(plan);
        var opened = await book.RecordAsync(plan, DeadlineAnchor.FiscalYear, new FiscalYear(plan.FirstYear).FirstDay, ct);
        return opened.Error is { } error ? error : plan.Id;
    }
}
