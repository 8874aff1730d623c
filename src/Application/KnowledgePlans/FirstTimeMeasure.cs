using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.KnowledgePlans;

/// <summary>
/// KM 7: what was correct at first in the year. Items of the rounds of the organization count at their first screening, projects of its
/// own plans and amendments when they were first sent on.
/// </summary>
internal sealed class FirstTimeMeasure(IReadDb db) : IKnowledgeMeasure
{
    public bool Counts(KnowledgeMeasure measure) => measure == KnowledgeMeasure.FirstTimeCorrectness;

    public async Task<KnowledgeFigure> FigureAsync(KnowledgePlan plan, KnowledgeActivity activity, CancellationToken ct)
    {
        var sent = await SubmissionsAsync(plan, ct);
        var screened = await ScreenedAsync(plan, ct);
        var missing = sent.Gaps.Concat(screened.Gaps).Where(g => g.Count > 0).Take(KnowledgeFigure.MaxMissing).ToList();
        var all = sent.Items + screened.Items;
        return new(sent.Correct + screened.Correct, all, all == 0 ? [new(KnowledgeGapKind.NothingSent)] : missing) { FailingRules = sent.FailingRules };
    }

    private async Task<Part> SubmissionsAsync(KnowledgePlan plan, CancellationToken ct)
    {
        var (from, to) = Year(plan);
        var sent = await db.Set<FirstSubmission>().Where(s => s.CreatedAt >= from && s.CreatedAt < to).OrderBy(s => s.Id).ToListAsync(ct);
        var ids = sent.Select(s => s.PlanId).ToList();
        var titles = await db.Set<Plan>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Title, ct);
        return new(sent.Sum(s => s.CorrectItems), sent.Sum(s => s.Items), [.. sent.Select(s => Gap(titles.GetValueOrDefault(s.PlanId), s.Items - s.CorrectItems))])
        {
            FailingRules = Failing(sent),
        };
    }

    private async Task<Part> ScreenedAsync(KnowledgePlan plan, CancellationToken ct)
    {
        var (from, to) = Year(plan);
        var filers = await db.Set<CoordinationItem>().Where(i => i.PaoId == plan.OrganizationId && i.FirstScreenedAt >= from && i.FirstScreenedAt < to)
            .GroupBy(i => i.OrganizationId).Select(g => new { Id = g.Key, All = g.Count(), Correct = g.Count(i => i.FirstCorrect == true) }).OrderBy(g => g.Id).ToListAsync(ct);
        var ids = filers.ConvertAll(f => f.Id);
        var names = await db.Set<Organization>().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return new(filers.Sum(f => f.Correct), filers.Sum(f => f.All), filers.ConvertAll(f => Gap(names.GetValueOrDefault(f.Id), f.All - f.Correct)));
    }

    private static (DateTimeOffset From, DateTimeOffset To) Year(KnowledgePlan plan) =>
        (Days.StartOf(plan.Year.FirstDay), Days.StartOf(plan.Year.LastDay.AddDays(1)));

    private static KnowledgeGap Gap(string? name, int count) => new(KnowledgeGapKind.Incorrect, name, count);

    private static IReadOnlyList<RuleCount> Failing(List<FirstSubmission> sent) => [.. sent.SelectMany(s => s.FailingRules).GroupBy(r => r.RuleId)
        .Select(g => new RuleCount(g.Key, g.Sum(r => r.Items))).OrderByDescending(r => r.Items).ThenBy(r => r.RuleId, StringComparer.Ordinal)];

    private sealed record Part(int Correct, int Items, IReadOnlyList<KnowledgeGap> Gaps)
    {
        public IReadOnlyList<RuleCount> FailingRules { get; init; } = [];
    }
}
