using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Compliance;

/// <summary>How many items broke a rule.</summary>
public sealed record RuleCount(string RuleId, int Items);

/// <summary>
/// How correct a plan, or what amends it, was when it was first sent on (KM activity 7). Recorded once; later returns and corrections
/// do not change it.
/// </summary>
public sealed class FirstSubmission : AggregateRoot
{
    private FirstSubmission() { }

    public Guid PlanId { get; private set; }

    /// <summary>What was sent on: the plan itself, or the act that amends it.</summary>
    public Guid SubjectId { get; private set; }

    public int Items { get; private set; }

    /// <summary>Items without any failed check; a waived one counts as failed, since it was not correct.</summary>
    public int CorrectItems { get; private set; }

    /// <summary>The percentage that must be exceeded, as it was then.</summary>
    public decimal Threshold { get; private set; }

    public string Clause { get; private set; } = "";

    public IReadOnlyList<RuleCount> FailingRules { get; private set; } = [];

    public decimal Percent => Items == 0 ? 0 : 100m * CorrectItems / Items;

    /// <summary>มากกว่า: reaching the threshold is not enough.</summary>
    public bool Passed => Percent > Threshold;

    public static FirstSubmission Create(
        (Guid OrganizationId, Guid PlanId, Guid SubjectId) subject, IReadOnlyList<IReadOnlyList<CheckResult>> items, RuleNumber threshold, DateTimeOffset now)
    {
        var fails = items.Select(i => i.Where(r => r.Level == CheckLevel.Fail).Select(r => r.Check.Id).ToList()).ToList();
        var submission = new FirstSubmission
        {
            PlanId = subject.PlanId,
            SubjectId = subject.SubjectId,
            Items = fails.Count,
            CorrectItems = fails.Count(f => f.Count == 0),
            Threshold = threshold.Value,
            Clause = threshold.Clause,
            FailingRules = [.. fails.SelectMany(f => f).GroupBy(id => id).Select(g => new RuleCount(g.Key, g.Count())).OrderByDescending(c => c.Items).ThenBy(c => c.RuleId, StringComparer.Ordinal)],
        };
        submission.Start(subject.OrganizationId, now);
        return submission;
    }
}
