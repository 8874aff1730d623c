using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;

namespace LocalPlan.Application.Compliance;

internal static class Failures
{
    public static IReadOnlyList<OpenFailure> OpenFailures(this PlanReport report) =>
    [
        .. report.All.Where(f => f.Rule.IsOpen).Select(f => new OpenFailure(
            f.Project?.Id, f.Project?.Name, f.Rule.Result.Check.Id, f.Rule.Result.Check.Asks, f.Rule.Result.Check.Field,
            f.Rule.Result.Rule.Clause, f.Rule.Result.Breach?.Args)),
    ];

    /// <summary>The open failure of one check, or why there is nothing to waive.</summary>
    public static async Task<Result<CheckedRule>> FailureAsync(
        this PlanCompliance compliance, Guid planId, Guid? projectId, string ruleId, CancellationToken ct)
    {
        if (!(await compliance.ReportAsync(planId, ct)).TryGet(out var report, out var error))
            return error;
        var rule = report.All.Where(f => f.Project?.Id == projectId).Select(f => f.Rule).FirstOrDefault(r => r.Result.Check.Id == ruleId);
        if (rule is not { Result.Level: CheckLevel.Fail })
            return ComplianceErrors.NothingToWaive;
        return rule.Waiver is null ? rule : ComplianceErrors.AlreadyWaived;
    }
}
