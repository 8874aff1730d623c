using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
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
        if (await db.Set<FirstSubmission>().AnyAsync(s => s.PlanId == planId && s.SubjectId == subjectId, ct))
            return Result.Success;
        if (!(await compliance.ReportAsync(planId, ct)).TryGet(out var report, out var error))
            return error;
        var inForce = await rules.OfPlanAsync(planId, ct);
        var results = report.Projects.Where(p => items is null || items.Contains(p.Project.Id))
            .Select(IReadOnlyList<CheckResult> (p) => [.. p.Results.Select(r => r.Result)]).ToList();
        db.Set<FirstSubmission>().Add(FirstSubmission.Create(
            (report.Plan.OrganizationId, planId, subjectId), results, inForce.Set.Number(RuleKey.FirstTimeCorrectPercent, inForce.Checks.Kind), clock.GetUtcNow()));
        return Result.Success;
    }
}
