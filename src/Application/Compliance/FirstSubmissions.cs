using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Compliance;

/// <summary>Records how correct something was when it was first sent on. Whoever sends it calls this within the same unit of work.</summary>
public sealed class FirstSubmissions(IWriteDb db, PlanCompliance compliance, PlanRules rules, TimeProvider clock)
{
    /// <summary>Keeps the result of the first sending; a later one changes nothing.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="subjectId">The plan itself, or the act that amends it.</param>
    /// <param name="items">The projects that were sent; null means all of the plan.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<Result> RecordFirstSubmissionAsync(Guid planId, Guid subjectId, IReadOnlySet<Guid>? items, CancellationToken ct)
    {
        if (await IsKnownAsync(planId, subjectId, ct))
            return Result.Success;
        if (!(await compliance.ReportAsync(planId, ct)).TryGet(out var report, out var error))
            return error;
        var results = report.Projects.Where(p => items is null || items.Contains(p.Project.Id))
            .Select(IReadOnlyList<CheckResult> (p) => [.. p.Results.Select(r => r.Result)]).ToList();
        await KeepAsync((report.Plan.OrganizationId, planId, subjectId), results, ct);
        return Result.Success;
    }

    /// <summary>The same for drafts that are no rows of the plan yet.</summary>
    public async Task RecordFirstDraftsAsync(Guid planId, AggregateRoot subject, IReadOnlyList<ProjectContent> drafts, CancellationToken ct)
    {
        if (await IsKnownAsync(planId, subject.Id, ct))
            return;
        var results = (await compliance.OfDraftsAsync(planId, drafts, ct)).Select(IReadOnlyList<CheckResult> (d) => [.. d.Select(r => r.Result)]).ToList();
        await KeepAsync((subject.OrganizationId, planId, subject.Id), results, ct);
    }

    private Task<bool> IsKnownAsync(Guid planId, Guid subjectId, CancellationToken ct) =>
        db.Set<FirstSubmission>().AnyAsync(s => s.PlanId == planId && s.SubjectId == subjectId, ct);

    private async Task KeepAsync((Guid OrganizationId, Guid PlanId, Guid SubjectId) of, List<IReadOnlyList<CheckResult>> results, CancellationToken ct)
    {
        var inForce = await rules.OfPlanAsync(of.PlanId, ct);
        var threshold = inForce.Set.Number(RuleKey.FirstTimeCorrectPercent, inForce.Checks.Kind);
        db.Set<FirstSubmission>().Add(FirstSubmission.Create(of, results, threshold, clock.GetUtcNow()));
    }
}
