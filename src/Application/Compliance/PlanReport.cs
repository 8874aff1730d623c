using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Compliance;

/// <summary>What a check said, the content it looked at, and the waiver that covers it.</summary>
public sealed record CheckedRule(CheckResult Result, string Content, CheckWaiver? Waiver)
{
    /// <summary>A failure that nobody took responsibility for: it blocks.</summary>
    public bool IsOpen => Result.Level == CheckLevel.Fail && Waiver is null;
}

/// <summary>A project with what every check said; equipment has no score sheet.</summary>
public sealed record ProjectReport(Project Project, IReadOnlyList<CheckedRule> Results)
{
    public bool IsCorrect => Results.All(r => r.Result.Level != CheckLevel.Fail);

    public ScoreSheet? Score { get; } = Project.Form == FormKind.Equipment ? null : ScoreSheet.Of([.. Results.Select(r => r.Result)]);
}

/// <summary>A plan with what every check said about it and its projects.</summary>
public sealed record PlanReport(Plan Plan, RuleSet Rules, IReadOnlyList<CheckedRule> Results, IReadOnlyList<ProjectReport> Projects)
{
    /// <summary>Every result with the project it is about, those of the plan first.</summary>
    public IEnumerable<(Project? Project, CheckedRule Rule)> All =>
        Results.Select(r => ((Project?)null, r)).Concat(Projects.SelectMany(p => p.Results.Select(r => ((Project?)p.Project, r))));
}

/// <summary>The waivers that stand, looked up for each failure and warning.</summary>
internal sealed class StandingWaivers(IEnumerable<CheckWaiver> waivers)
{
    private readonly ILookup<(Guid? ProjectId, string RuleId), CheckWaiver> _waivers = waivers.ToLookup(w => (w.ProjectId, w.RuleId));

    public IReadOnlyList<CheckedRule> Mark(IReadOnlyList<CheckResult> results, Guid? projectId, ProjectDraft? draft) =>
        [.. results.Select(r => Mark(r, projectId, CheckedContent.Of(r.Check, draft)))];

    private CheckedRule Mark(CheckResult result, Guid? projectId, string content) => new(result, content, result.Level == CheckLevel.Pass
        ? null
        : _waivers[(projectId, result.Check.Id)].FirstOrDefault(w => w.Covers(result.Check.Id, projectId, content)));
}
