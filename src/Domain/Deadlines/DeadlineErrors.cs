using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Deadlines;

public static class DeadlineErrors
{
    public static readonly Error NotFound = Error.NotFound("deadline.not_found");
    public static readonly Error SubjectUnknown = Error.Invalid("deadline.subject_unknown", "subjectId");
    public static readonly Error LabelRequired = Error.Invalid("deadline.label_required", "label");
    public static readonly Error EventUnknown = Error.Invalid("deadline.event_unknown", "anchor");
    public static readonly Error DateRequired = Error.Invalid("deadline.date_required", "date");
    public static readonly Error FiscalYearRequired = Error.Invalid("deadline.fiscal_year_required", "fiscalYear");
    public static readonly Error KeptBySteps = Error.Conflict("deadline.kept_by_steps");
    public static readonly Error NotDone = Error.Conflict("deadline.not_done");
    public static readonly Error RuleGone = Error.Conflict("deadline.rule_gone");

    public static Error AlreadyDone(DateOnly on) => Error.Conflict("deadline.already_done", ("on", on));

    public static Error EventInFuture(DateOnly today) => Error.Invalid("deadline.event_in_future", "date", null, ("today", today));

    public static Error DoneInFuture(DateOnly today) => Error.Invalid("deadline.done_in_future", "doneOn", null, ("today", today));

    public static Error DoneBeforeStart(DateOnly start) => Error.Invalid("deadline.done_before_start", "doneOn", null, ("start", start));

    public static Error TooEarly(DateOnly earliest, string clause) =>
        Error.Invalid("deadline.too_early", "doneOn", clause, ("earliest", earliest), ("rule", clause));
}
