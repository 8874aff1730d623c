using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.RuleSets;

/// <summary>What a rule set must hold before anything runs under it.</summary>
internal static class RuleSetChecks
{
    public static Result Of(RuleSetDraft draft) => new Faults()
        .When(string.IsNullOrWhiteSpace(draft.Name), () => RuleSetErrors.NameRequired)
        .When(string.IsNullOrWhiteSpace(draft.Citation), () => RuleSetErrors.CitationRequired)
        .Add(Missing(draft))
        .Add(Uncited(draft))
        .Add(Ambiguous(draft))
        .Add(Unknown(draft))
        .Add(DeadlineRuleChecks.Of(draft))
        .Add(Unmeasured(draft))
        .ToResult().Error is { } error ? error : Result.Success;

    private static Error? Missing(RuleSetDraft draft) =>
        Enum.GetValues<RuleKey>().Where(k => draft.Numbers.All(n => n.Key != k || n.Kinds is not null)).Select(k => k.ToString()).ToList() is { Count: > 0 } keys
            ? RuleSetErrors.NumberMissing(string.Join(", ", keys))
            : null;

    private static Error? Uncited(RuleSetDraft draft)
    {
        var known = draft.Clauses.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        var cited = draft.Numbers.Select(n => n.Clause).Concat(draft.Steps.Select(s => s.Clause))
            .Concat(draft.Seats.Select(s => s.Clause)).Concat(draft.Labels.Select(l => l.Clause))
            .Concat(draft.Checks.Select(c => c.Clause)).Concat(draft.Deadlines.Select(d => d.Clause))
            .Concat(draft.Recipients.Select(r => r.Clause)).Concat(draft.Criteria.Select(c => c.Clause))
            .Concat(draft.Activities.Select(a => a.Clause));
        return cited.FirstOrDefault(c => !known.Contains(c)) is { } unknown ? RuleSetErrors.ClauseUnknown(unknown) : null;
    }

    /// <summary>A rule for a check that the product does not know would promise what nobody looks at.</summary>
    private static Error? Unknown(RuleSetDraft draft) =>
        draft.Checks.FirstOrDefault(c => Checks.Find(c.Check) is null || c.Level == CheckLevel.Pass) is { } rule ? RuleSetErrors.CheckUnknown(rule.Check) : null;

    /// <summary>Each activity of the knowledge plan has a number of its own and a target that can be reached in its period.</summary>
    private static Error? Unmeasured(RuleSetDraft draft) =>
        draft.Activities.FirstOrDefault(a => !a.IsWhole || draft.Activities.Count(b => b.Number == a.Number) > 1) is { } activity
            ? RuleSetErrors.ActivityIncomplete(activity.Number)
            : null;

    /// <summary>An action that could lead to two stages would leave the outcome to chance.</summary>
    private static Error? Ambiguous(RuleSetDraft draft)
    {
        var twice = from kind in Enum.GetValues<OrganizationKind>()
                    from act in Enum.GetValues<ActKind>()
                    from same in draft.Steps.Where(s => s.Acts.Contains(act) && (s.Kinds is null || s.Kinds.Contains(kind)))
                        .GroupBy(s => (s.From, s.Action))
                    where same.Count() > 1
                    select RuleSetErrors.StepTwice(act, same.Key.From, same.Key.Action);
        return twice.FirstOrDefault();
    }
}
