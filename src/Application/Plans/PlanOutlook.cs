using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Plans;

/// <summary>A step that leaves the stage of an act: whether the caller may take it now, and if not, every reason.</summary>
/// <param name="Action">What is done.</param>
/// <param name="To">The stage it leads to.</param>
/// <param name="Clause">The clause that asks for it, with its text.</param>
/// <param name="Confidence">How sure the rule is.</param>
/// <param name="Offices">The offices that take it.</param>
/// <param name="Refusals">Why the caller cannot take it now; empty when nothing stands against it.</param>
public sealed record StepOutlook(
    StageAction Action, Stage To, Clause Clause, Confidence Confidence, IReadOnlyList<Role> Offices, IReadOnlyList<Error> Refusals);

/// <summary>Looks ahead: what may be done with a plan now, by whom, and what stands against it.</summary>
public sealed class PlanOutlook(PlanProcedures procedures, PlanFacts facts, ICaller caller)
{
    public async Task<IReadOnlyList<StepOutlook>> OfAsync(Plan plan, CancellationToken ct)
    {
        var way = await procedures.OfAsync(plan, ct);
        var steps = way.Procedure.From(plan.Stage);
        var gathered = await facts.OfAsync(plan, steps, ct);
        return [.. steps.Select(s => Of(s, way, gathered))];
    }

    private StepOutlook Of(StepRule step, PlanWay way, GuardFacts gathered)
    {
        var offices = way.OfficesOf(step.Action);
        IReadOnlyList<Error> office = caller.May(StepCommands.CapabilityOf(step.Action)) ? [] : [AccessErrors.OtherOffice(offices) with { Clause = step.Clause }];
        return new(
            step.Action, step.To, way.Rules.ClauseOf(step.Clause)!, step.Confidence, offices, [.. office, .. Procedure.Outlook(step, gathered)]);
    }
}
