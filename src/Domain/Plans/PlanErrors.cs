using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Plans;

public static class PlanErrors
{
    /// <summary>Where the law says how an announced plan is changed.</summary>
    private const string AmendingClauses = "ข้อ 21–22/2";

    private const string SubmissionClause = "ข้อ 17(3)";

    public static readonly Error NotFound = Error.NotFound("plan.not_found");
    public static readonly Error WindowNotFound = Error.Invalid("planning_window.not_found", "planningWindowId");
    public static readonly Error TitleTaken = Error.Conflict("plan.title_taken");
    public static readonly Error NotAnnounced = Error.Conflict("plan.not_announced");

    /// <summary>An announced plan is amended; one before the bodies is sent back to drafting first.</summary>
    public static Error Frozen(Stage stage) => stage switch
    {
        _ when stage.IsBeforeBody() =>
            Error.Conflict("plan.frozen", ("stage", stage), ("way", FrozenWay.ReturnToDrafting)) with { Clause = SubmissionClause },
        Stage.Withdrawn => Error.Conflict("plan.frozen", ("stage", stage), ("way", FrozenWay.OpenAnother)),
        _ => Error.Conflict("plan.frozen", ("stage", stage), ("way", FrozenWay.Amend)) with { Clause = AmendingClauses },
    };

    /// <summary>What a plan went through is its legal history; it is given up, not thrown away.</summary>
    public static Error StepsTaken(int count) => Error.Conflict("plan.steps_taken", ("count", count));

    public static Error ReviewYearOutsideWindow(PlanPeriod period) => Error.Invalid(
        "plan.review_year_outside_window", "fiscalYear", null, ("firstYear", period.FirstYear), ("lastYear", period.LastYear));

    /// <summary>What is not in force yet cannot have been reviewed.</summary>
    public static Error ReviewedBeforeAnnouncement(DateOnly announced) =>
        Error.Conflict("plan.reviewed_before_announcement", ("announced", announced)) with { Field = "date" };

    public static Error ReviewedAlready(int year) => Error.Conflict("plan.reviewed_already", ("year", year)) with { Field = "fiscalYear" };
}

/// <summary>How the content of a frozen plan can be changed all the same.</summary>
public enum FrozenWay
{
    ReturnToDrafting = 1,
    Amend = 2,
    OpenAnother = 3,
}
