using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Domain.RuleSets;

/// <summary>What a deadline must say so that a date can come out of it.</summary>
internal static class DeadlineRuleChecks
{
    public static Error? Of(RuleSetDraft draft) => Twice(draft) ?? Incomplete(draft);

    private static Error? Twice(RuleSetDraft draft) =>
        (from kind in Enum.GetValues<OrganizationKind>()
         from same in draft.Deadlines.Where(d => d.Kinds is null || d.Kinds.Contains(kind)).GroupBy(d => d.Code, StringComparer.Ordinal)
         where same.Count() > 1
         select RuleSetErrors.DeadlineTwice(same.Key)).FirstOrDefault();

    private static Error? Incomplete(RuleSetDraft draft) =>
        draft.Deadlines.FirstOrDefault(d => !IsComplete(d)) is { } rule ? RuleSetErrors.DeadlineIncomplete(rule.Code) : null;

    /// <summary>
    /// Days stand in the limit or in a number of the set, years are counted from years only, and what it counts from and waits for is
    /// recorded by somebody.
    /// </summary>
    private static bool IsComplete(DeadlineRule rule) =>
        rule.Code.Length is > 0 and <= DeadlineRule.MaxCodeLength
        && rule.From.Count > 0
        && rule.From.All(a => a.IsYear() == rule.Limit.CountsFromYear)
        && rule.Subject.Records(rule.DoneBy)
        && rule.From.All(a => rule.Subject.Records(a))
        && (rule.Number is null) != (rule.Limit is { CountsFromYear: false, Days: null, Kind: not LimitKind.OnDay })
        && (rule.Number is null ? rule.Limit : rule.Limit with { Days = 1 }).IsWhole;
}
