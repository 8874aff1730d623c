using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>The whole way of a plan from opening to its end, with where it is on it.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetPlanProcedure(Guid PlanId) : IQuery<PlanProcedure>;

public enum StageState
{
    Done = 1,
    Current = 2,
    Next = 3,
    Later = 4,
}

/// <param name="Stage">The stage.</param>
/// <param name="State">Whether it is behind, reached, next or later.</param>
/// <param name="Action">The step that leads into it; null for the opening.</param>
/// <param name="Clause">The clause by which it is entered; before a body, the one by which that body decides.</param>
/// <param name="Offices">The offices that take the step into it.</param>
/// <param name="EnteredAt">When it was last entered, when it was.</param>
/// <param name="Due">The last day to enter it, while a deadline for that is open.</param>
public sealed record ProcedureStage(
    Stage Stage, StageState State, StageAction? Action, Clause? Clause, IReadOnlyList<Role> Offices, DateTimeOffset? EnteredAt, DateOnly? Due);

public sealed record PlanProcedure
{
    public required Guid RuleSetId { get; init; }

    public required string RuleSetName { get; init; }

    public required Stage Stage { get; init; }

    public required IReadOnlyList<ProcedureStage> Stages { get; init; }
}

internal sealed class GetPlanProcedureHandler(IReadDb db, PlanProcedures procedures) : IQueryHandler<GetPlanProcedure, PlanProcedure>
{
    public async Task<Result<PlanProcedure>> Handle(GetPlanProcedure query, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().Include(p => p.Steps).SingleOrDefaultAsync(p => p.Id == query.PlanId, ct);
        if (plan is null)
            return PlanErrors.NotFound;
        var way = await procedures.OfAsync(plan, ct);
        return new PlanProcedure { RuleSetId = way.Rules.Id, RuleSetName = way.Rules.Name, Stage = plan.Stage, Stages = [.. Stages(plan, way)] };
    }

    /// <summary>A plan that was given up shows the way it went and where it ended.</summary>
    private static IEnumerable<ProcedureStage> Stages(Plan plan, PlanWay way)
    {
        var steps = way.Procedure.Way(Stage.Opened);
        var reached = plan.Stage == Stage.Withdrawn ? plan.Steps.MaxBy(s => s.Number)!.From!.Value : plan.Stage;
        var next = steps.FirstOrDefault(s => s.From == plan.Stage)?.To;
        yield return Of(plan, Stage.Opened, next);
        foreach (var step in steps.Where(s => plan.Stage != Stage.Withdrawn || s.To <= reached))
        {
            yield return Of(plan, step.To, next) with
            {
                Action = step.Action,
                Clause = way.Rules.ClauseOf((step.To.IsBeforeBody() ? steps.FirstOrDefault(s => s.From == step.To) ?? step : step).Clause),
                Offices = way.OfficesOf(step.Action),
                Due = way.DueOf(step.Action),
            };
        }
        if (plan.Stage == Stage.Withdrawn)
            yield return Of(plan, Stage.Withdrawn, null) with { Action = StageAction.Withdraw };
    }

    private static ProcedureStage Of(Plan plan, Stage stage, Stage? next)
    {
        var state = stage == plan.Stage ? StageState.Current : stage < plan.Stage ? StageState.Done : stage == next ? StageState.Next : StageState.Later;
        var entered = state is StageState.Done or StageState.Current ? plan.Steps.Where(s => s.To == stage && s.From != stage).Max(s => (DateTimeOffset?)s.At) : null;
        return new(stage, state, null, null, [], entered, null);
    }
}
