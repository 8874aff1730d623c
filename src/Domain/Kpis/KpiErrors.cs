using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Kpis;

public static class KpiErrors
{
    public static readonly Error NotFound = Error.NotFound("kpi.not_found");
    public static readonly Error GoalNotFound = Error.Invalid("kpi.goal_not_found", "goalId");
    public static readonly Error YearTwice = Error.Invalid("kpi.year_twice", "targets");

    public static Error YearOutsideWindow(int index, int year, PlanPeriod period) => Error.Invalid(
        "kpi.year_outside_window", $"targets[{index}].fiscalYear", null,
        ("year", year), ("firstYear", period.FirstYear), ("lastYear", period.LastYear));

    public static Error ValueTooLarge(string field) => Error.Invalid("kpi.value_too_large", field, null, ("max", Kpi.MaxValue));

    public static Error ValueTooFine(string field) => Error.Invalid("kpi.value_too_fine", field, null, ("decimals", Kpi.Decimals));
}
