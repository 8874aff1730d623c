using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Plans;
using LocalPlan.Application.Projects;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>Opens a round of amending an announced plan, under the rule set in force today.</summary>
[Requires(Capability.DraftAmendments)]
public sealed record OpenAmendment(Guid PlanId, ActKind Kind, SpecialGround? Ground, string? Subject) : ICommand<Guid>;

internal sealed class OpenAmendmentValidator : AbstractValidator<OpenAmendment>
{
    public OpenAmendmentValidator()
    {
        RuleFor(c => c.Kind).Amends();
        RuleFor(c => c.Ground).IsInEnum();
        RuleFor(c => c.Subject).MaximumLength(Amendment.MaxSubjectLength);
    }
}

internal sealed class OpenAmendmentHandler(
    IWriteDb db, AmendmentDesk desk, RuleBook rules, PlanActor actor, ICaller caller, TimeProvider clock) : ICommandHandler<OpenAmendment, Guid>
{
    public async Task<Result<Guid>> Handle(OpenAmendment command, CancellationToken ct)
    {
        if (!(await desk.OpenAsync(command.PlanId, _ => ProjectReferences.None, ct)).TryGet(out _, out var error))
            return error;
        var set = await rules.InForceOnAsync(clock.TodayInThailand(), ct);
        var kind = await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.Kind).SingleAsync(ct);
        var opening = new AmendmentOpening(caller.OrganizationId, kind, command.PlanId, set.Id, command.Kind, command.Ground, command.Subject);
        if (!Amendment.Open(opening, new StepRecord(await actor.OfCallerAsync(ct), clock.GetUtcNow())).TryGet(out var amendment, out error))
            return error;
        db.Set<Amendment>().Add(amendment);
        return amendment.Id;
    }
}

internal static class AmendmentRules
{
    /// <summary>Every kind of act but the making of a plan.</summary>
    public static IRuleBuilderOptions<T, ActKind> Amends<T>(this IRuleBuilder<T, ActKind> rule) => rule.IsInEnum().NotEqual(ActKind.NewPlan);
}
