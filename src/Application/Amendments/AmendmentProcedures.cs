using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Amendments;

/// <summary>Finds the way that an amendment takes, and looks ahead on it: what may be done now, by whom, and what stands against it.</summary>
public sealed class AmendmentProcedures(RuleBook rules, AmendmentFacts facts, ICaller caller)
{
    /// <summary>The steps of the rule set it was opened under, for its kind and what the organization was then.</summary>
    public async Task<AmendmentWay> OfAsync(Amendment amendment, CancellationToken ct)
    {
        var set = await rules.OfAsync(amendment.RuleSetId, ct);
        return new(set, set.ProcedureOf(amendment.Kind, amendment.OrganizationKind), amendment.OrganizationKind);
    }

    public async Task<IReadOnlyList<StepOutlook>> OutlookAsync(Amendment amendment, CancellationToken ct)
    {
        var way = await OfAsync(amendment, ct);
        var steps = way.Procedure.From(amendment.Stage);
        var standing = await facts.OfAsync(amendment, steps, ct);
        return [.. steps.Select(s => Of(s, way, standing))];
    }

    private StepOutlook Of(StepRule step, AmendmentWay way, AmendmentStanding standing)
    {
        var capability = AmendmentStepCommands.CapabilityOf(step.Action);
        var offices = RoleCapabilities.With(capability, way.Kind);
        IReadOnlyList<Error> office = caller.May(capability) ? [] : [AccessErrors.OtherOffice(offices) with { Clause = step.Clause }];
        return new(
            step.Action, step.To, way.Rules.ClauseOf(step.Clause)!, step.Confidence, offices, [.. office, .. Amendment.Outlook(step, standing)]);
    }
}

public sealed record AmendmentWay(RuleSet Rules, Procedure Procedure, OrganizationKind Kind);
