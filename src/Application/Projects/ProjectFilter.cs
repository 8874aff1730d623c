using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Search;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Projects;

/// <summary>What a caller looks for in one plan. Search finds what people type: no spaces, Thai digits, abbreviations, no tones.</summary>
public sealed record ProjectFilter(
    string? Search = null, FormKind? Form = null, Guid? StrategyId = null, Guid? TacticId = null, Guid? PlanClassId = null,
    Guid? DivisionId = null, bool? WithProblems = null)
{
    internal IQueryable<Project> In(IReadDb db, Guid planId)
    {
        var rows = db.Set<Project>().Where(p => p.PlanId == planId).WhereContainsAll(SearchTerms.Of(Search), p => p.SearchKey);
        if (Form is { } form)
            rows = rows.Where(p => p.Form == form);
        if (StrategyId is { } strategy)
            rows = rows.Where(p => p.StrategyId == strategy);
        if (TacticId is { } tactic)
            rows = rows.Where(p => p.TacticId == tactic);
        if (PlanClassId is { } planClass)
            rows = rows.Where(p => p.PlanClassId == planClass);
        if (DivisionId is { } division)
            rows = rows.Where(p => p.DivisionId == division);
        if (WithProblems is { } problems)
            rows = rows.Where(p => p.ProblemCount > 0 == problems);
        return rows;
    }
}
