using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Compliance;

/// <summary>Where a plan stands against the rules: counts, what blocks, and score sheet B.</summary>
public sealed record PlanComplianceDetails
{
    /// <summary>The rule set that was applied.</summary>
    public required Guid RuleSetId { get; init; }

    public required int Items { get; init; }

    /// <summary>Items without any failed check.</summary>
    public required int CorrectItems { get; init; }

    public required int Passes { get; init; }

    public required int Warns { get; init; }

    public required int Fails { get; init; }

    public required int WaivedFails { get; init; }

    /// <summary>Failures that nobody waived. While there are some, the plan cannot be sent on.</summary>
    public required int OpenFails { get; init; }

    /// <summary>The first of them; the findings list has all.</summary>
    public required IReadOnlyList<OpenFailure> OpenFailures { get; init; }

    /// <summary>The rules that are broken, those that block first.</summary>
    public required IReadOnlyList<RuleFindings> Rules { get; init; }

    /// <summary>The average of score sheet B over the projects, in percent; null when there are none.</summary>
    public decimal? ScorePercent { get; init; }

    /// <summary>For each item of score sheet B, what became of it in how many projects.</summary>
    public required IReadOnlyList<ScoreItemSummary> Score { get; init; }
}

public sealed record RuleFindings(string RuleId, string Asks, CheckLevel Level, Clause Clause, int Findings, int Waived);

public sealed record ScoreItemSummary(int Number, string Title, int Earned, int Lost, int ToJudge);

internal static class ComplianceSummary
{
    private const int MaxFailures = 20;

    public static PlanComplianceDetails Of(PlanReport report)
    {
        var (all, open) = (report.All.Select(f => f.Rule).ToList(), report.OpenFailures());
        var sheets = report.Projects.Select(p => p.Score).OfType<ScoreSheet>().ToList();
        return new PlanComplianceDetails
        {
            RuleSetId = report.Rules.Id,
            Items = report.Projects.Count,
            CorrectItems = report.Projects.Count(p => p.IsCorrect),
            Passes = all.Count(r => r.Result.Level == CheckLevel.Pass),
            Warns = all.Count(r => r.Result.Level == CheckLevel.Warn),
            Fails = all.Count(r => r.Result.Level == CheckLevel.Fail),
            WaivedFails = all.Count(r => r.Result.Level == CheckLevel.Fail && r.Waiver is not null),
            OpenFails = open.Count,
            OpenFailures = [.. open.Take(MaxFailures)],
            Rules = RulesOf(report.Rules, all),
            ScorePercent = sheets.Count == 0 ? null : decimal.Round(sheets.Average(s => s.Percent), 1),
            Score = [.. ScoreSheet.Items.Select(i => ItemOf(i, sheets))],
        };
    }

    private static IReadOnlyList<RuleFindings> RulesOf(RuleSet rules, IEnumerable<CheckedRule> all) => [..
        from r in all
        where r.Result.Breach is not null
        group r by (r.Result.Check, r.Result.Level, r.Result.Rule.Clause) into g
        orderby g.Key.Level descending, Checks.OrderOf(g.Key.Check.Id)
        select new RuleFindings(g.Key.Check.Id, g.Key.Check.Asks, g.Key.Level, rules.ClauseOf(g.Key.Clause)!, g.Count(), g.Count(r => r.Waiver is not null))];

    private static ScoreItemSummary ItemOf(ScoreItem item, List<ScoreSheet> sheets)
    {
        var states = sheets.Select(s => s.Lines[item.Number - 1].State).ToList();
        return new(item.Number, item.Title, Count(ScoreState.Earned), Count(ScoreState.Lost), Count(ScoreState.ToJudge));
        int Count(ScoreState state) => states.Count(s => s == state);
    }
}
