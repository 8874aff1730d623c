using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Forms;

internal static class SummaryEntries
{
    /// <summary>Exactly the columns that ผ.01 needs of each project.</summary>
    public static async Task<IReadOnlyList<SummaryEntry>> SummaryEntriesAsync(
        this IReadDb db, Guid planId, IReadOnlyList<FormKind> forms, CancellationToken ct)
    {
        var rows = await (
            from p in db.Set<Project>()
            where p.PlanId == planId && (forms.Count == 0 || forms.Contains(p.Form))
            join s in db.Set<Strategy>() on p.StrategyId equals s.Id into strategies
            from s in strategies.DefaultIfEmpty()
            join t in db.Set<Tactic>() on p.TacticId equals t.Id into tactics
            from t in tactics.DefaultIfEmpty()
            join c in db.Set<PlanClass>() on p.PlanClassId equals c.Id into classes
            from c in classes.DefaultIfEmpty()
            select new
            {
                p.Form,
                StrategyNumber = (int?)s.Number,
                StrategyName = s.Name,
                TacticCode = t.Code,
                TacticName = t.Name,
                PlanClassCode = c.Code,
                PlanClassName = c.Name,
                p.Budget.Y1,
                p.Budget.Y2,
                p.Budget.Y3,
                p.Budget.Y4,
                p.Budget.Y5,
                p.CountedYears,
            }).ToListAsync(ct);
        return rows.ConvertAll(r => new SummaryEntry(
            r.Form, r.StrategyNumber, r.StrategyName, r.TacticCode, r.TacticName, r.PlanClassCode, r.PlanClassName,
            [r.Y1, r.Y2, r.Y3, r.Y4, r.Y5], r.CountedYears));
    }
}
