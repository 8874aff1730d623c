using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>
/// Finds the way that a plan takes: the steps of the rule set it was opened under, for the kind of organization it was opened by, with
/// the deadlines that they fulfil.
/// </summary>
public sealed class PlanProcedures(IReadDb db, RuleBook rules)
{
    public async Task<PlanWay> OfAsync(Plan plan, CancellationToken ct)
    {
        var set = await rules.OfAsync(plan.RuleSetId, ct);
        var open = await db.Set<Deadline>().Where(d => d.Subject == DeadlineSubject.Plan && d.SubjectId == plan.Id && d.DoneOn == null).ToListAsync(ct);
        return new(set, set.ProcedureOf(ActKind.NewPlan, plan.OrganizationKind), plan.OrganizationKind, open);
    }
}

public sealed record PlanWay(RuleSet Rules, Procedure Procedure, OrganizationKind Kind, IReadOnlyList<Deadline> Open)
{
    /// <summary>The offices that take a step.</summary>
    public IReadOnlyList<Role> OfficesOf(StageAction action) => RoleCapabilities.With(StepCommands.CapabilityOf(action), Kind);

    /// <summary>The last day for a step that a deadline waits for.</summary>
    public DateOnly? DueOf(StageAction action) => DeadlineOf(action)?.Due;

    /// <summary>The first deadline that waits for a step.</summary>
    public Deadline? DeadlineOf(StageAction action) =>
        PlanDeadlines.FulfilledBy(action) is { } anchor ? Open.Where(d => Rules.DeadlineOf(d.RuleCode)?.DoneBy == anchor).MinBy(d => d.Due) : null;
}

/// <summary>Which step of a plan fulfils its deadlines.</summary>
internal static class PlanDeadlines
{
    public static DeadlineAnchor? FulfilledBy(StageAction action) => action switch
    {
        StageAction.Announce => DeadlineAnchor.Announced,
        StageAction.Post => DeadlineAnchor.PostingOpened,
        StageAction.Review => DeadlineAnchor.Reviewed,
        _ => null,
    };

    /// <summary>Whether the plan itself says what is due, so that the deadline need not say it again.</summary>
    public static bool IsStep(DeadlineAnchor? fulfilledBy) => fulfilledBy is DeadlineAnchor.Announced or DeadlineAnchor.PostingOpened;
}
