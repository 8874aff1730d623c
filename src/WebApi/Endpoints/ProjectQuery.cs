using LocalPlan.Application.Projects;
using LocalPlan.Domain.Forms;
using LocalPlan.WebApi.Http;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>What a caller looks for in one plan.</summary>
public sealed record ProjectQuery(
    string? Search = null, Choice<FormKind>? Form = null, Guid? StrategyId = null, Guid? TacticId = null, Guid? PlanClassId = null,
    Guid? DivisionId = null, bool? WithProblems = null)
{
    internal ProjectFilter ToFilter() => new(Search, Form?.Value, StrategyId, TacticId, PlanClassId, DivisionId, WithProblems);
}
