using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.KnowledgePlans;

/// <summary>KM 7: projects without a failed check when they were first sent on in the year, as the plans and amendments of the organization record it.</summary>
internal sealed class FirstTimeMeasure(IReadDb db) : IKnowledgeMeasure
{
    public bool Counts(KnowledgeMeasure measure) => measure == KnowledgeMeasure.FirstTimeCorrectness;

    public async Task<KnowledgeFigure> FigureAsync(KnowledgePlan plan, KnowledgeActivity activity, CancellationToken ct)
    {
        var (from, to) = (Days.StartOf(plan.Year.FirstDay), Days.StartOf(plan.Year.LastDay.AddDays(1)));
        var sent = await db.Set<FirstSubmission>().Where(s => s.CreatedAt >= from && s.CreatedAt < to).OrderBy(s => s.Id).ToListAsync(ct);
        var ids = sent.Where(s => s.CorrectItems < s.Items).Select(s => s.PlanId).ToList();
        var titles = await db.Set<Plan>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Title, ct);
        return new(sent.Sum(s => s.CorrectItems), sent.Sum(s => s.Items), Missing(sent, titles)) { FailingRules = Failing(sent) };
    }

    private static IReadOnlyList<KnowledgeGap> Missing(List<FirstSubmission> sent, Dictionary<Guid, string> titles) => sent.Count == 0
        ? [new(KnowledgeGapKind.NothingSent)]
        : [.. sent.Where(s => s.CorrectItems < s.Items).Take(KnowledgeFigure.MaxMissing)
            .Select(s => new KnowledgeGap(KnowledgeGapKind.Incorrect, titles.GetValueOrDefault(s.PlanId), s.Items - s.CorrectItems))];

    private static IReadOnlyList<RuleCount> Failing(List<FirstSubmission> sent) => [.. sent.SelectMany(s => s.FailingRules).GroupBy(r => r.RuleId)
        .Select(g => new RuleCount(g.Key, g.Sum(r => r.Items))).OrderByDescending(r => r.Items).ThenBy(r => r.RuleId, StringComparer.Ordinal)];
}
