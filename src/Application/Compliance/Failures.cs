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

    /// <summary>What one check found, which an officer may answer for: a failure, or a warning that asks for a reason.</summary>
    public static async Task<Result<CheckedRule>> FoundAsync(
        this PlanCompliance compliance, Guid planId, Guid? projectId, string ruleId, CancellationToken ct)
    {
        if (!(await compliance.ReportAsync(planId, ct)).TryGet(out var report, out var error))
            return error;
        var rule = report.All.Where(f => f.Project?.Id == projectId).Select(f => f.Rule).FirstOrDefault(r => r.Result.Check.Id == ruleId);
        if (rule is null or { Result.Level: CheckLevel.Pass })
            return ComplianceErrors.NothingToWaive;
        return rule.Waiver is null ? rule : ComplianceErrors.AlreadyWaived;
    }
}
