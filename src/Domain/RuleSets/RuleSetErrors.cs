using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.RuleSets;

public static class RuleSetErrors
{
    public static readonly Error NotFound = Error.NotFound("rule_set.not_found");
    public static readonly Error NameRequired = Error.Invalid("rule_set.name_required", "name");
    public static readonly Error CitationRequired = Error.Invalid("rule_set.citation_required", "citation");
    public static readonly Error EffectiveDateTaken = Error.Conflict("rule_set.effective_date_taken");

    public static readonly Error FileEmpty = Error.Invalid("rule_set.file_empty");

    public static Error FileUnreadable(string path, long line) =>
        Error.Invalid("rule_set.file_unreadable", null, null, ("path", path), ("line", line));

    public static Error NumberMissing(string keys) => Error.Invalid("rule_set.number_missing", "numbers", null, ("keys", keys));

    public static Error ClauseUnknown(string clause) => Error.Invalid("rule_set.clause_unknown", "clauses", null, ("clause", clause));

    public static Error CheckUnknown(string check) => Error.Invalid("rule_set.check_unknown", "checks", null, ("check", check));

    public static Error StepTwice(ActKind act, Stage from, StageAction action) =>
        Error.Invalid("rule_set.step_twice", "steps", null, ("act", act), ("from", from), ("action", action));

    public static Error DeadlineTwice(string code) => Error.Invalid("rule_set.deadline_twice", "deadlines", null, ("rule", code));

    public static Error DeadlineIncomplete(string code) => Error.Invalid("rule_set.deadline_incomplete", "deadlines", null, ("rule", code));

    public static Error ActivityIncomplete(int number) =>
        Error.Invalid("rule_set.activity_incomplete", "activities", null, ("number", number));
}
