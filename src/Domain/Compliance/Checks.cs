using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Compliance;

/// <summary>Every check of the product, and how they are run. The ids stand here and nowhere else.</summary>
public static class Checks
{
    private static readonly IReadOnlyList<ProjectCheck> OfProjects = [.. ProjectChecks.All, .. AuthorityChecks.All, .. BudgetChecks.All];

    public static readonly IReadOnlyList<Check> All = [.. OfProjects, .. PlanChecks.All];

    private static readonly IReadOnlyDictionary<string, Check> ById = All.ToDictionary(c => c.Id);

    private static readonly IReadOnlyDictionary<string, int> Order = All.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i);

    public static Check? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>Where a check stands in a list of findings.</summary>
    public static int OrderOf(string id) => Order[id];

    /// <summary>The breaches that a project shows by itself, as ids.</summary>
    public static List<string> Problems(CheckRules rules, ProjectDraft draft) => [.. Run(
        OfProjects.Where(c => c.Scope == CheckScope.Own), rules, draft, ComplianceFacts.None, []).Where(r => r.Breach is not null).Select(r => r.Check.Id)];

    /// <summary>Every check in force for a project, whether it passed or not.</summary>
    public static IReadOnlyList<CheckResult> Of(CheckRules rules, ProjectDraft draft, ComplianceFacts facts, IReadOnlyList<Error> faults) =>
        [.. Run(OfProjects, rules, draft, facts, faults)];

    /// <summary>Every check in force for the plan as a whole.</summary>
    public static IReadOnlyList<CheckResult> Of(CheckRules rules, PlanSubject plan) =>
        [.. from check in PlanChecks.All let rule = rules.Find(check.Id) where rule is not null select Result(check, rule, check.Look(plan))];

    private static IEnumerable<CheckResult> Run(
        IEnumerable<ProjectCheck> checks, CheckRules rules, ProjectDraft draft, ComplianceFacts facts, IReadOnlyList<Error> faults) =>
        from check in checks
        let rule = rules.Find(check.Id, draft.Form)
        where rule is not null
        select Result(check, rule, check.Look(new CheckSubject(draft, rule, facts, faults)));

    private static CheckResult Result(Check check, CheckRule rule, Breach? breach) =>
        new(check, rule, breach is null ? CheckLevel.Pass : rule.LevelInForce(), breach);
}
